// OPTION: -Astatute.checks=missing-returns:warning,conflicting-status:off
package com.example;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What {@code conflicting-status} would report is missing if that check is off. */
@RestController
class MissingWithoutConflicts {

  @PostMapping("/a")
  @ResponseStatus(HttpStatus.CREATED)
  // WARNING: [missing-returns] MissingWithoutConflicts.create declares only the status of a normal return, but not 200 OK; write @Returns(200)
  ResponseEntity<String> create() {
    return ResponseEntity.ok("");
  }
}
