package com.example.quarkus.library;

import com.example.quarkus.library.Books.Book;
import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.StatusCodeException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/books")
class BookResource {

  private final Books books = new Books();
  private final List<Function<String, Response>> hooks = new ArrayList<>();

  @GET
  @Path("/{isbn}")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404")
  Response get(@PathParam("isbn") String isbn) {
    return books
        .lookup(isbn)
        .map(book -> Response.ok(book).tag(new EntityTag(book.title())).build())
        .orElse(Response.status(Response.Status.NOT_FOUND).build());
  }

  @GET
  @Path("/{isbn}/title")
  @Returns({200, 404})
  String title(@PathParam("isbn") String isbn) {
    try {
      return books.find(isbn).title();
    } catch (StatusCodeException e) {
      throw new WebApplicationException(e.getMessage(), e, Response.Status.NOT_FOUND);
    }
  }

  /** The status of what a client throws decides, and only some of it is handed on. */
  @GET
  @Path("/{isbn}/cover")
  @Returns({200, 503})
  String cover(@PathParam("isbn") String isbn) {
    try {
      return load(isbn, 0);
    } catch (WebApplicationException e) {
      Response.Status status = Response.Status.fromStatusCode(e.getResponse().getStatus());
      switch (status) {
        case NOT_FOUND, GONE:
          return "";
        default:
          throw new ServiceUnavailableException(60L, e);
      }
    }
  }

  private String load(String isbn, int depth) {
    if (isbn.isEmpty()) {
      throw new NotFoundException();
    }
    return depth > 9 ? isbn : load(isbn.substring(1), depth + 1);
  }

  @GET
  @Path("/{isbn}/cover-if-any")
  @Returns(200)
  String coverIfAny(@PathParam("isbn") String isbn) {
    try {
      return load(isbn, 0);
    } catch (ClientErrorException e) {
      return "";
    }
  }

  @POST
  @Returns({201, 400, 409})
  Response create(@Nullable Book book) {
    if (book == null) {
      throw new BadRequestException("What book?");
    }
    return books
        .lookup(book.isbn())
        .<Response>map(
            known -> {
              throw new ConflictException("The library has " + known.title() + ".");
            })
        .orElseGet(() -> Response.created(URI.create("/books/" + book.isbn())).build());
  }

  @PUT
  @Path("/{isbn}")
  @Returns({200, 201, 304})
  Response replace(@PathParam("isbn") String isbn, Book book) {
    Response.ResponseBuilder builder;
    if (books.lookup(isbn).isEmpty()) {
      builder = Response.created(URI.create("/books/" + isbn));
    } else if (books.lookup(isbn).filter(book::equals).isPresent()) {
      return Response.notModified().build();
    } else {
      builder = Response.ok(book);
    }
    CacheControl cache = new CacheControl();
    cache.setNoCache(true);
    return builder.cacheControl(cache).build();
  }

  @DELETE
  @Path("/{isbn}")
  @Returns({204, 403})
  RestResponse<Void> delete(@PathParam("isbn") String isbn, @QueryParam("role") String role) {
    requireRole(role, "librarian");
    return RestResponse.noContent();
  }

  private static void requireRole(String role, String wanted) {
    if (!role.contains(wanted)) {
      throw new ForbiddenException("Only for a " + wanted + ".");
    }
  }

  @POST
  @Path("/{isbn}/loans")
  @Returns(200)
  Uni<String> lend(@PathParam("isbn") String isbn) {
    return books
        .lendLater(isbn)
        .onItem()
        .transform(Book::title)
        .onFailure(StatusCodeException.class)
        .recoverWithItem("");
  }

  @POST
  @Path("/{isbn}/loans/staged")
  @Returns(200)
  CompletionStage<String> lendStaged(@PathParam("isbn") String isbn) {
    return books
        .lendStaged(isbn)
        .handle((book, failure) -> failure instanceof CompletionException ? "" : book.title());
  }

  @GET
  @Path("/all")
  @Returns(200)
  Multi<Book> all() {
    return Multi.createFrom().iterable(books.all()).filter(book -> book.copies() > 0);
  }

  @POST
  @Path("/hooks")
  @Returns(200)
  int hook() {
    hooks.add(isbn -> Response.ok(books.find(isbn)).build());
    hooks.add(
        isbn -> {
          throw new NotFoundException(isbn);
        });
    return hooks.size();
  }

  /** An anonymous class is asked, and not the one that it extends. */
  @POST
  @Path("/{isbn}/orders")
  @Returns(200)
  Book order(@PathParam("isbn") String isbn) {
    Books.Supplier supplier =
        new Books.Supplier() {
          @Override
          Optional<Book> offer(String wanted) {
            return Stream.of("1", "2")
                .filter(wanted::equals)
                .map(found -> new Book(found, "", 1))
                .findFirst();
          }

          @Override
          Book missing(String wanted) {
            return new Book(wanted, "", 0);
          }
        };
    return supplier.order(isbn);
  }

  /** A status can be what an answer is about. */
  @GET
  @Path("/{isbn}/state")
  @Returns(200)
  Response.Status state(@PathParam("isbn") String isbn) {
    return books.lookup(isbn).isPresent() ? Response.Status.OK : Response.Status.GONE;
  }

  @GET
  @Path("/{isbn}/checked")
  @Returns(200)
  Response checked(@PathParam("isbn") String isbn) {
    Response found = get(isbn);
    if (found.getStatus() == 404) {
      return Response.ok("").build();
    }
    return Response.fromResponse(found).entity(isbn).build();
  }

  @GET
  @Path("/{isbn}/first")
  @Returns({200, 404})
  Book first(@PathParam("isbn") String isbn) {
    try {
      return books.all().stream().filter(book -> book.copies() > 0).findFirst().orElseThrow();
    } catch (NoSuchElementException e) {
      throw new NotFoundException(e);
    } finally {
      hooks.clear();
    }
  }
}
