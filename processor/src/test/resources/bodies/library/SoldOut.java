package com.example.library;

import dev.statute.http.GoneException;

public class SoldOut extends GoneException {
  private static final long serialVersionUID = 1;
}
