package com.example.spring.files;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourceRegion;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Uploads, downloads, and streams. */
@RestController
@RequestMapping("/files")
public class FileController {

  private static final String TOO_LARGE = "4" + 13;

  record Stored(String name, long size) {}

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @ApiResponse(responseCode = Http.Text.CREATED)
  @ApiResponse(responseCode = TOO_LARGE)
  @ApiResponse(responseCode = Http.Text.UNSUPPORTED_MEDIA_TYPE)
  Stored upload(@RequestParam MultipartFile file) {
    return new Stored(file.getOriginalFilename(), file.getSize());
  }

  @PostMapping("/batch")
  @ApiResponse(responseCode = "207", description = "A result for each file")
  ResponseEntity<List<Stored>> uploadAll(@RequestPart List<MultipartFile> files) {
    return ResponseEntity.status(HttpStatus.MULTI_STATUS).body(List.of());
  }

  /** Spring itself answers a range of a resource with 206, or with 416. */
  @GetMapping("/{name}")
  @Returns({Http.Code.OK, Http.Code.PARTIAL_CONTENT, Http.Code.RANGE_NOT_SATISFIABLE})
  Resource download(@PathVariable String name) {
    return new ByteArrayResource(name.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/{name}/region")
  @ApiResponse(responseCode = "206")
  ResponseEntity<ResourceRegion> region(@PathVariable String name) {
    ResourceRegion region = new ResourceRegion(download(name), 0, 10);
    return ResponseEntity.status(HttpStatus.PARTIAL_CONTENT).body(region);
  }

  @GetMapping(path = "/{name}/raw", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "404")
  byte[] raw(@PathVariable String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping("/archive.zip")
  @ApiResponse(responseCode = "200")
  StreamingResponseBody archive() {
    return out -> out.write(0);
  }

  @GetMapping("/video")
  @ApiResponse(responseCode = "206")
  ResponseEntity<StreamingResponseBody> video(@RequestHeader(name = "Range") String range) {
    return ResponseEntity.status(206).body(out -> out.write(range.length()));
  }

  @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Returns(Http.Code.OK)
  SseEmitter events() {
    return new SseEmitter();
  }

  @GetMapping("/log")
  @ApiResponse(responseCode = "200")
  ResponseBodyEmitter log() {
    return new ResponseBodyEmitter();
  }

  @GetMapping("/export.csv")
  @ApiResponse(responseCode = "200")
  void export(OutputStream out) throws IOException {
    out.write("name,size\n".getBytes(StandardCharsets.UTF_8));
  }

  /** An entity with headers but without a status of its own: 200. */
  @GetMapping("/{name}/meta")
  @ApiResponse(responseCode = "200")
  HttpEntity<Stored> meta(@PathVariable String name) {
    return new HttpEntity<>(new Stored(name, 0));
  }

  @PutMapping("/{name}/chunks/{number}")
  @ApiResponse(responseCode = "202", description = "The next chunk, please")
  @ApiResponse(responseCode = "201", description = "That was the last chunk")
  <R extends ResponseEntity<Stored>> R chunk(@PathVariable String name, @PathVariable int number) {
    return null;
  }

  @PostMapping("/lock")
  @ApiResponse(responseCode = "423")
  @ApiResponse(responseCode = "204")
  void lock(NativeWebRequest request) {
    request.getNativeResponse(jakarta.servlet.http.HttpServletResponse.class).setStatus(204);
  }
}
