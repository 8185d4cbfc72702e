package programs.spring.twoimplementations;
// EXPECTED
// POST /messages -> 200 declared+plain, 502 maybe
// POST /messages/mail -> 200 declared+plain, 502 thrown
// finding undeclared-status POST /messages/mail 502

import dev.statute.Returns;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/messages")
class MessageController {
  private final Map<String, Sender> senders;
  private final MailSender mail;

  MessageController(Map<String, Sender> senders, MailSender mail) {
    this.senders = senders;
    this.mail = mail;
  }

  @PostMapping
  @Returns(200)
  void send() {
    for (Sender sender : senders.values()) {
      sender.send("hello");
    }
  }

  @PostMapping("/mail")
  @Returns(200)
  void mail() {
    mail.send("hello");
  }
}

interface Sender {
  void send(String text);
}

@Service
class MailSender implements Sender {
  private boolean down;

  @Override
  public void send(String text) {
    if (down) {
      throw new ResponseStatusException(HttpStatus.BAD_GATEWAY);
    }
  }
}

@Service
class LogSender implements Sender {
  private int sent;

  @Override
  public void send(String text) {
    sent++;
  }
}
