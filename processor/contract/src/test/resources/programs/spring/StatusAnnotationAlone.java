package programs.spring.statusannotationalone;
// EXPECTED
// POST /votes/{item} -> 201 declared+plain, 409 thrown
// PUT /votes/{item} -> 200 plain, 409 thrown

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/votes/{item}")
class VoteController {
  private final Set<String> votes = new java.util.HashSet<>();

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  void vote(@PathVariable String item) {
    if (!votes.add(item)) {
      throw new VotedTwice();
    }
  }

  @PutMapping
  void change(@PathVariable String item) {
    if (!votes.contains(item)) {
      throw new VotedTwice();
    }
  }
}

@ResponseStatus(HttpStatus.CONFLICT)
class VotedTwice extends RuntimeException {}
