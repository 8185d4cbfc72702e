package programs.spring.errorresponsethrown;
// EXPECTED
// GET /rates/{currency} -> 200 declared+plain, 422 thrown
// GET /taxes/{country} -> 200 declared+plain, 451 declared+thrown
// finding undeclared-status GET /rates/{currency} 422

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RateController {
  @GetMapping("/rates/{currency}")
  @Returns(200)
  int rate(@PathVariable String currency) {
    if (currency.length() != 3) {
      throw new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return 100;
  }

  @GetMapping("/taxes/{country}")
  @Returns({200, 451})
  int tax(@PathVariable String country) {
    if (country.length() != 2) {
      throw new CountryBlocked();
    }
    return 19;
  }
}

class CountryBlocked extends ErrorResponseException {
  CountryBlocked() {
    super(
        HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS,
        ProblemDetail.forStatusAndDetail(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS, "blocked"),
        null);
  }
}
