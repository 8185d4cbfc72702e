package dev.statute.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what a user can mend; only a bug gets a stack trace. */
final class FailureHandler implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed)
      throws Exception {
    String message = message(failure);
    line.getOut().flush();
    line.getErr().println(message);
    line.getErr().flush();
    return Main.USAGE;
  }

  private static String message(Exception failure) throws Exception {
    if (failure instanceof UsageException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof UncheckedIOException wrapped) {
      return message(Objects.requireNonNull(wrapped.getCause()));
    }
    if (failure instanceof FileSystemException wrong && wrong.getFile() != null) {
      return wrong.getFile() + " " + problem(wrong, Path.of(wrong.getFile()));
    }
    if (failure instanceof IOException) {
      return "a file cannot be read or written: " + failure.getMessage();
    }
    throw failure;
  }

  private static String problem(FileSystemException wrong, Path file) {
    if (wrong instanceof FileAlreadyExistsException) {
      return "is a file, not a folder; name a folder";
    }
    if (wrong instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (wrong instanceof AccessDeniedException) {
      return "cannot be read or written: access is denied";
    }
    if (Files.isDirectory(file)) {
      return "is a folder, not a file";
    }
    String reason = wrong.getReason();
    return "cannot be read or written" + (reason == null ? "" : ": " + reason);
  }
}
