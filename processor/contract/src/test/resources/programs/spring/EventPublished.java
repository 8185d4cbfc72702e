package programs.spring.eventpublished;
// EXPECTED
// POST /sales -> 200 declared+plain, 409 thrown
// POST /sales/draft -> 200 declared+plain
// finding undeclared-status POST /sales 409

import dev.statute.Returns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/sales")
class SaleController {
  private final ApplicationEventPublisher events;

  SaleController(ApplicationEventPublisher events) {
    this.events = events;
  }

  @PostMapping
  @Returns(200)
  void sell() {
    events.publishEvent(new Sold("lamp"));
  }

  @PostMapping("/draft")
  @Returns(200)
  void draft() {
    events.publishEvent(new Drafted("lamp"));
  }
}

record Sold(String item) {}

record Drafted(String item) {}

@Component
class StockListener {
  private int left;
  private int drafts;

  @EventListener
  void onSold(Sold event) {
    if (left-- <= 0) {
      throw new StockEmpty();
    }
  }

  @EventListener
  void onDrafted(Drafted event) {
    drafts++;
  }
}

@ResponseStatus(HttpStatus.CONFLICT)
class StockEmpty extends RuntimeException {}
