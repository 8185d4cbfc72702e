package com.example.micronaut.files;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.http.sse.Event;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.InputStream;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Controller("/files")
class FileController {

  private static final String TOO_LARGE = "4" + 13;

  @Post(consumes = MediaType.MULTIPART_FORM_DATA)
  @Status(HttpStatus.CREATED)
  @ApiResponse(responseCode = Http.Text.CREATED)
  @ApiResponse(responseCode = TOO_LARGE)
  String upload(CompletedFileUpload file) {
    return file.getFilename();
  }

  @Post(uri = "/streamed", consumes = MediaType.MULTIPART_FORM_DATA)
  @Returns({Http.Code.CREATED, Http.Code.CONFLICT})
  Mono<HttpResponse<String>> uploadStreamed(@Part StreamingFileUpload file) {
    return Mono.just(HttpResponse.created(file.getFilename()));
  }

  @Get("/{name}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @ApiResponse(responseCode = "200")
  byte[] download(String name) {
    return new byte[0];
  }

  @Get("/{name}/stream")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "404")
  InputStream stream(String name) {
    return InputStream.nullInputStream();
  }

  @Get("/{name}/range")
  @ApiResponse(responseCode = "206")
  @ApiResponse(responseCode = "416")
  HttpResponse<byte[]> range(String name, @Header("Range") String range) {
    return HttpResponse.status(HttpStatus.PARTIAL_CONTENT);
  }

  @Get("/list.txt")
  @Produces(MediaType.TEXT_PLAIN)
  @Returns(Http.Code.OK)
  Writable list() {
    return writer -> writer.write("a\n");
  }

  @Get("/events")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  @ApiResponse(responseCode = "200")
  Flux<Event<String>> events() {
    return Flux.just(Event.of("a"));
  }

  @Get("/lines")
  @Produces(MediaType.APPLICATION_JSON_STREAM)
  Publisher<String> lines() {
    return Flux.just("a");
  }

  @Put("/{name}")
  @ApiResponse(responseCode = "204")
  @ApiResponse(responseCode = "507")
  Publisher<MutableHttpResponse<Object>> put(String name, byte[] content) {
    return Mono.just(HttpResponse.noContent());
  }

  @Put("/{name}/lock")
  @ApiResponse(responseCode = "204")
  @SuppressWarnings("rawtypes")
  HttpResponse lock(String name) {
    return HttpResponse.noContent();
  }
}
