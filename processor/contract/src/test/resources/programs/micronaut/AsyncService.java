package programs.micronaut.asyncservice;

// EXPECTED
// POST /mails/{id} -> 200 declared+plain, 503 thrown
// PUT /mails/{id} -> 200 declared+plain
// finding undeclared-status POST /mails/{id} 503

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.annotation.Async;
import jakarta.inject.Singleton;

@Controller("/mails/{id}")
public class AsyncService {
  private final Mailer mailer;

  AsyncService(Mailer mailer) {
    this.mailer = mailer;
  }

  @Post
  @Returns(200)
  public void send(@PathVariable String id) {
    mailer.send(id);
  }

  @Put
  @Returns(200)
  public void queue(@PathVariable String id) {
    mailer.queue(id);
  }
}

@Singleton
class Mailer {
  void send(String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, "no mail server");
    }
  }

  @Async
  void queue(String id) {
    if (id.startsWith("x")) {
      throw new HttpStatusException(HttpStatus.SERVICE_UNAVAILABLE, "no mail server"); // in another thread
    }
  }
}
