package com.example.quarkus.library;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletableFuture;

class Books {

  record Book(String isbn, String title, int copies) {}

  /** Those who buy books; each of them knows other ones. */
  abstract static class Supplier {
    abstract Optional<Book> offer(String isbn);

    /** A template: what comes out is up to those below. */
    Book order(String isbn) {
      return offer(isbn).orElseGet(() -> missing(isbn));
    }

    Book missing(String isbn) {
      throw new NotFoundException("Nobody offers " + isbn + ".");
    }
  }

  private final Map<String, Book> books = new ConcurrentHashMap<>();

  Optional<Book> lookup(String isbn) {
    return Optional.ofNullable(books.get(isbn));
  }

  List<Book> all() {
    return List.copyOf(books.values());
  }

  @Returns(404)
  Book find(String isbn) {
    return lookup(isbn).orElseThrow(() -> new NotFoundException("There is no " + isbn + "."));
  }

  @Returns({404, 409})
  Book lend(String isbn) {
    return books.compute(
        isbn,
        (key, book) -> {
          if (book == null) {
            throw new NotFoundException("There is no " + key + ".");
          } else if (book.copies() == 0) {
            throw new ConflictException("All copies of " + key + " are lent.");
          }
          return new Book(key, book.title(), book.copies() - 1);
        });
  }

  @Returns({404, 409})
  Uni<Book> lendLater(String isbn) {
    return Uni.createFrom().item(() -> lend(isbn));
  }

  @Returns({404, 409})
  CompletionStage<Book> lendStaged(String isbn) {
    return CompletableFuture.supplyAsync(() -> lend(isbn));
  }
}
