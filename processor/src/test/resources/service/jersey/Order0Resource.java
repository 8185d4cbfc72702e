package com.example.p0;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

@Path("/orders0")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Order0", description = "Orders, their lines, payment, stock and shipments")
public class Order0Resource {
  private static final Logger LOG = Logger.getLogger(Order0Resource.class.getName());
  private static final int MAX_PAGE = 200;
  private static final int MAX_LINES = 50;
  private static final Duration CANCELLABLE = Duration.ofDays(14);

  private final Order0Service service;

  @Inject
  public Order0Resource(Order0Service service) {
    this.service = service;
  }

  // Order0Reading.part
  // Order0Writing.part
  // Order0Lines.part
  // Order0Payment.part
  // Order0Shipping.part
  private Order0 load(long id) {
    return service
        .find(id)
        .orElseThrow(() -> new NotFoundException("There is no order " + id + "."));
  }

  private Order0Line line(Order0 order, String sku) {
    return order.lines().stream()
        .filter(line -> line.sku().equals(sku))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Order " + order.id() + " has no " + sku + "."));
  }

  private Order0 requireDraft(Order0 order) {
    if (order.state() != Order0.State.DRAFT) {
      String detail = "Order " + order.id() + " is " + order.state() + ".";
      throw new WebApplicationException(problem(Status.CONFLICT, "Not a draft", detail));
    }
    return order;
  }

  private static void requireVersion(Order0 order, String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ClientErrorException("If-Match is missing", Status.PRECONDITION_REQUIRED);
    }
    if (!ifMatch.replace("\"", "").equals(Order0Checks.etag(order))) {
      throw new ClientErrorException("The order has changed.", Status.PRECONDITION_FAILED);
    }
  }

  private Order0Stock stockOf(String sku) {
    try {
      return service
          .stock(sku)
          .orElseThrow(() -> new NotFoundException("Nobody sells " + sku + "."));
    } catch (IllegalStateException e) {
      LOG.log(Level.WARNING, "no stock of " + sku, e);
      throw new ServiceUnavailableException(30L, e);
    }
  }

  private static Response problem(Status status, String title, String detail) {
    return Response.status(status)
        .type("application/problem+json")
        .entity(Order0Problem.titled(title).detail(detail).build())
        .build();
  }

  private static Response unprocessable(List<String> faults) {
    Order0Problem.Builder problem = Order0Problem.titled("Not a valid order");
    faults.forEach(fault -> problem.field(fault, "missing or wrong"));
    return Response.status(422)
        .type("application/problem+json")
        .entity(problem.detail(faults.size() + " faults").build())
        .build();
  }

  private static URI at(Order0 order, String... path) {
    return URI.create("/orders0/" + order.id() + "/" + String.join("/", path));
  }

  private static ResponseBuilder tagged(Order0 order) {
    return Response.ok(order).tag(new EntityTag(Order0Checks.etag(order)));
  }

  private static Comparator<Order0> ordering(String sort) {
    return switch (sort) {
      case "placed" -> Comparator.comparing(Order0::placed);
      case "customer" -> Comparator.comparing(Order0::customer);
      case "total" -> Comparator.comparingLong(Order0::totalCents).reversed();
      default -> throw new BadRequestException("Orders cannot be sorted by " + sort + ".");
    };
  }

  private static Instant instant(String name, String value) {
    try {
      return Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw new BadRequestException(name + " is not a time: " + value, e);
    }
  }
}
