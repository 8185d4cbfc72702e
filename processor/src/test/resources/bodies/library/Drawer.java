package com.example.library;

public class Drawer implements Shelf {

  @Override
  public String put(long id) {
    return "drawer " + id;
  }

  @Override
  public String find(long id) {
    return "drawer " + id;
  }
}
