package programs.spring.adviceforassignabletypes;
// EXPECTED
// GET /coupons/{code} -> 200 declared+plain, 410 thrown
// GET /vouchers/{code} -> 200 declared+plain, 500 crash
// finding undeclared-status GET /coupons/{code} 410
// finding unmapped-exception GET /vouchers/{code} Expired

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class CouponController {
  @GetMapping("/coupons/{code}")
  @Returns(200)
  String find(@PathVariable String code) {
    return Codes.check(code);
  }
}

@RestController
class VoucherController {
  @GetMapping("/vouchers/{code}")
  @Returns(200)
  String find(@PathVariable String code) {
    return Codes.check(code);
  }
}

class Codes {
  static String check(String code) {
    if (code.startsWith("2019")) {
      throw new Expired();
    }
    return code;
  }
}

class Expired extends RuntimeException {}

@RestControllerAdvice(assignableTypes = CouponController.class)
class CouponAdvice {
  @ExceptionHandler(Expired.class)
  ResponseEntity<Void> onExpired() {
    return ResponseEntity.status(HttpStatus.GONE).build();
  }
}
