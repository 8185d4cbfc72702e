package shop;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
public class Orders {
    @GetMapping("/find/{id}")
    public ResponseEntity<String> find(String id) {
        return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
    }

    @GetMapping("/two")
    public String two(String id) {
        switch (id) {
            case "a":
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            case "b":
                throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
            case "c":
                throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
            case "d":
                throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
            case "e":
                throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED);
            default:
                return id;
        }
    }
}
