package programs.spring.asyncservice;
// EXPECTED
// POST /mails -> 200 declared+plain
// POST /mails/now -> 200 declared+plain, 503 thrown
// finding undeclared-status POST /mails/now 503

import dev.statute.Returns;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/mails")
class MailController {
  private final MailService mails;

  MailController(MailService mails) {
    this.mails = mails;
  }

  @PostMapping
  @Returns(200)
  void send() {
    mails.send();
  }

  @PostMapping("/now")
  @Returns(200)
  void sendNow() {
    mails.sendNow();
  }
}

@Configuration
@EnableAsync
class AsyncConfiguration {}

@Service
class MailService {
  private boolean down;

  @Async
  void send() {
    if (down) {
      throw new MailDown();
    }
  }

  // A call on this does not go through the proxy.
  void sendNow() {
    send();
  }
}

@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class MailDown extends RuntimeException {}
