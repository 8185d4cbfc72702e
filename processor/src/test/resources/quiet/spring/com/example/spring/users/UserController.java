package com.example.spring.users;

import com.example.spring.common.Answers;
import com.example.spring.common.CreatesResource;
import com.example.spring.common.Page;
import com.example.spring.common.StandardErrors;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** As found in a service that has never heard of Statute. */
@RestController
@RequestMapping("/api/v1/users")
@ApiResponses({
  @ApiResponse(responseCode = "401", description = "Unauthorized"),
  @ApiResponse(responseCode = "500", description = "Internal error")
})
public class UserController {

  record User(long id, String name, @Email String mail) {}

  record Credentials(String name, String password) {}

  record Token(String value, long expires) {}

  @ResponseStatus(HttpStatus.NOT_FOUND)
  static class UnknownUserException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Operation(summary = "All users", description = "Page by page")
  @ApiResponse(
      responseCode = "200",
      description = "OK",
      headers = @Header(name = "X-Total", schema = @Schema(type = "integer")),
      content = @Content(mediaType = "application/json"))
  @GetMapping(produces = "application/json")
  public Page<User> users(@RequestParam(required = false) String query) {
    return Page.of(List.of());
  }

  @GetMapping("/{id}")
  @ApiResponses(
      value = {
        @ApiResponse(responseCode = "200", description = "Found the user"),
        @ApiResponse(responseCode = "400", description = "Invalid id"),
        @ApiResponse(responseCode = "404", description = "User not found", content = @Content)
      })
  public User user(@PathVariable long id) {
    throw new ResponseStatusException(HttpStatus.NOT_FOUND, "user " + id);
  }

  @GetMapping("/by-mail")
  @ApiResponse(responseCode = "200")
  public Optional<User> byMail(@RequestParam String mail) {
    return Optional.empty();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @ApiResponse(responseCode = "201", description = "Created")
  public User create(@Valid @RequestBody User user) {
    return user;
  }

  @CreatesResource("/bulk")
  @ApiResponse(responseCode = "201")
  public List<User> createAll(@RequestBody List<User> users) {
    return users;
  }

  @Answers(with = HttpStatus.ACCEPTED)
  @ApiResponse(responseCode = "202", description = "The mail is on its way")
  @PostMapping("/{id}/verification")
  public Map<String, String> verify(@PathVariable long id) {
    return Map.of("state", "sent");
  }

  @PutMapping("/{id}")
  @StandardErrors
  public User update(@PathVariable long id, @RequestBody User user) {
    return user;
  }

  @PutMapping("/{id}/password")
  @ResponseStatus(code = HttpStatus.NO_CONTENT)
  @Operation(responses = {@ApiResponse(responseCode = "204"), @ApiResponse(responseCode = "422")})
  public void password(@PathVariable long id, @RequestBody Credentials credentials) {}

  @DeleteMapping("/{id}")
  @ApiResponse(responseCode = "204", description = "Deleted")
  @ApiResponse(responseCode = "404", description = "Not found")
  public ResponseEntity<?> delete(@PathVariable long id) {
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/login")
  @ApiResponse(responseCode = "200", description = "Welcome")
  @ApiResponse(responseCode = "403", description = "Wrong password")
  @ApiResponse(responseCode = "default", description = "See the problem document")
  public Token login(@RequestBody Credentials credentials) {
    return new Token("t", 3600);
  }

  @PostMapping("/logout")
  @ApiResponse(responseCode = "204")
  public void logout(HttpServletRequest request, HttpServletResponse response) {
    request.getSession().invalidate();
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @GetMapping("/oauth/callback")
  @ApiResponse(responseCode = "302", description = "Back to the page the user came from")
  public void callback(@RequestParam String state, HttpServletResponse response)
      throws IOException {
    response.sendRedirect("/home?state=" + state);
  }

  @PostMapping("/register")
  @ApiResponse(responseCode = "303")
  public ResponseEntity<Void> register(@RequestBody User user) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/welcome")).build();
  }

  /** The type says nothing: it may be an entity of any status. */
  @PostMapping("/merge")
  @ApiResponse(responseCode = "201")
  @ApiResponse(responseCode = "204")
  public Object merge(@RequestBody List<User> users) {
    return users.isEmpty()
        ? ResponseEntity.noContent().build()
        : ResponseEntity.status(201).body(users.get(0));
  }

  @RequestMapping(path = "/{id}/avatar", method = RequestMethod.HEAD)
  @ApiResponse(responseCode = "200")
  public HttpHeaders avatar(@PathVariable long id) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentLength(id);
    return headers;
  }

  @Hidden
  @GetMapping("/internal")
  String internal() {
    return "undocumented";
  }

  @ExceptionHandler(UnknownUserException.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  @ApiResponse(responseCode = "404")
  ProblemDetail unknown(UnknownUserException e) {
    return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
  }
}
