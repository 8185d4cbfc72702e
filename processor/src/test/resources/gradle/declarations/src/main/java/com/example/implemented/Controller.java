package com.example.implemented;

import com.example.library.Api;
import dev.statute.http.NotFoundException;

class Controller implements Api {

  public String find() {
    throw new NotFoundException();
  }
}
