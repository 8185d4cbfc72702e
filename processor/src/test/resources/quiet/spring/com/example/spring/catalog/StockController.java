package com.example.spring.catalog;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StockController implements StockApi {

  @Override
  public List<Level> levels() {
    return List.of(new Level("A-1", 3));
  }

  @Override
  @ResponseStatus(HttpStatus.CREATED)
  public Movement book(Movement movement) {
    return movement;
  }

  @Override
  public ResponseEntity<Object> recount(String sku, int count) {
    return ResponseEntity.noContent().build();
  }

  @Override
  @ResponseStatus(HttpStatus.ACCEPTED)
  public Level sync() {
    return new Level("A-1", 3);
  }
}
