package com.example.library;

import dev.statute.Returns;

@Returns(423)
public class Stocktaking extends Exception {
  private static final long serialVersionUID = 1;
}
