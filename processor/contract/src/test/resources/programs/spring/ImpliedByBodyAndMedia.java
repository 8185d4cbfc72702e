package programs.spring.impliedbybodyandmedia;
// EXPECTED
// POST /forms -> 200 plain, 400 implied, 415 implied
// POST /forms/checked -> 201 declared+plain, 400 implied
// GET /forms/{id} -> 200 plain, 406 implied
// PUT /forms/{id} -> 200 plain, 400 implied
// PUT /forms/{id}/name -> 200 plain

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

record Form(@NotBlank String name) {}

@RestController
@RequestMapping("/forms")
class FormController {
  @GetMapping(path = "/{id}", produces = "application/json")
  Form find(@PathVariable String id) {
    return new Form(id);
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Form create(@RequestBody Form form) {
    return form;
  }

  @PostMapping("/checked")
  @ResponseStatus(HttpStatus.CREATED)
  void checked(@Valid Form form) {}

  @PutMapping("/{id}")
  String sized(@PathVariable @Size(max = 10) String id) {
    return id;
  }

  @PutMapping("/{id}/name")
  String name(@PathVariable String id) {
    return id;
  }
}
