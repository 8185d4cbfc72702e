package com.example.jersey.files;

import dev.statute.Returns;
import dev.statute.http.Http;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;

@Path("files")
@APIResponse(responseCode = "401", description = "No key")
@APIResponse(responseCode = "5XX", description = "Our fault")
public class FileResource {

  static final String CREATED = "20" + 1;

  record Stored(String name) {}

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @APIResponses({
    @APIResponse(responseCode = CREATED, headers = @Header(name = "Location")),
    @APIResponse(responseCode = "413", description = "Too large"),
    @APIResponse(responseCode = Http.Text.UNSUPPORTED_MEDIA_TYPE)
  })
  public Response upload(List<EntityPart> parts) {
    return Response.status(Response.Status.CREATED).build();
  }

  @GET
  @Path("{name}")
  @Operation(summary = "A file, or a part of it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "206")
  @APIResponse(responseCode = "416")
  public Response download(@PathParam("name") String name, @HeaderParam("Range") String range) {
    return Response.status(range == null ? 200 : 206).build();
  }

  @GET
  @Path("{name}/stream")
  @APIResponse(responseCode = "200")
  public StreamingOutput stream(@PathParam("name") String name) {
    return out -> out.write(name.length());
  }

  @GET
  @Path("{name}/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "204", description = "It is gone, and the file null")
  public File file(@PathParam("name") String name) {
    return null;
  }

  @GET
  @Path("{name}/input")
  public InputStream input(@PathParam("name") String name) {
    return InputStream.nullInputStream();
  }

  /** The sink answers 200 by itself. */
  @GET
  @Path("events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Returns(Http.Code.OK)
  public void events(@Context SseEventSink sink, @Context Sse sse) {
    sink.send(sse.newEvent("hello"));
  }

  @PUT
  @Path("{name}")
  @APIResponse(responseCode = "201")
  @APIResponse(responseCode = "204")
  public void put(@PathParam("name") String name, @Context HttpServletResponse response)
      throws IOException {
    response.setStatus(201);
    response.flushBuffer();
  }

  @POST
  @Path("meta")
  @APIResponseSchema(value = Stored.class, responseCode = "201", responseDescription = "Stored")
  public Response meta(Stored stored) {
    return Response.status(201).entity(stored).build();
  }

  @GET
  @Path("meta")
  @APIResponseSchema(Stored.class)
  public Response readMeta() {
    return Response.ok(new Stored("a")).build();
  }

  @GET
  @Path("old")
  @APIResponse(responseCode = "301")
  @APIResponse(responseCode = "308")
  public Response old() {
    return Response.status(308).header("Location", "/files").build();
  }
}
