package com.example.spring.hooks;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Http;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import reactor.core.publisher.Mono;

/** A client declares what the other side answers: what it returns says nothing about that. */
@HttpExchange("https://subscribers.example.com")
@TargetVendor(value = Cloudflare.class, role = Role.CLIENT)
interface SubscriberClient {

  record Subscriber(String id, String url) {}

  @GetExchange("/subscribers")
  @Returns({Http.Code.OK, Cloudflare.Code.WEB_SERVER_IS_DOWN, Cloudflare.Code.CONNECTION_TIMED_OUT})
  List<Subscriber> all();

  @PostExchange("/subscribers")
  @Returns({Http.Code.CREATED, Http.Code.CONFLICT})
  Subscriber create(@RequestBody Subscriber subscriber);

  @PutExchange("/subscribers/{id}")
  @ApiResponse(responseCode = "202")
  Mono<Subscriber> replace(@PathVariable String id, @RequestBody Subscriber subscriber);

  @DeleteExchange("/subscribers/{id}")
  @Returns(Http.Code.NO_CONTENT)
  void delete(@PathVariable String id);

  @HttpExchange(method = "PURGE", url = "/subscribers")
  @Returns({Http.Code.ACCEPTED, Http.Code.NOT_FOUND})
  void purge();
}
