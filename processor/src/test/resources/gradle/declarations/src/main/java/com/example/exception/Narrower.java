package com.example.exception;

class Narrower extends Conflict {

  private static final long serialVersionUID = 1;
}
