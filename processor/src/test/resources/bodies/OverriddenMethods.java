package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Methods that somebody may override, in types with handlers and in others. */
class OverriddenMethods {

  /** Only what extends it is a resource, and may find something. */
  static class BaseResource {
    @GET
    @Returns(200)
    public Response get() {
      return find();
    }

    protected Response find() {
      throw new NotFoundException();
    }

    @GET
    @Path("private")
    @Returns(200)
    public Response getWhatNobodyOverrides() {
      // WARNING: [undeclared-status] 409 Conflict is thrown by BaseResource.refuse() at line 36, but BaseResource.getWhatNobodyOverrides does not declare it; write @Returns({200, 409})
      return refuse();
    }

    private Response refuse() {
      throw new ConflictException();
    }

    @GET
    @Path("final")
    @Returns(200)
    public Response getWhatNobodyCanOverride() {
      // WARNING: [undeclared-status] 409 Conflict is thrown by BaseResource.refuseForAll() at line 48, but BaseResource.getWhatNobodyCanOverride does not declare it; write @Returns({200, 409})
      return refuseForAll();
    }

    protected final Response refuseForAll() {
      throw new ConflictException();
    }

    @GET
    @Path("first")
    @Returns(200)
    public Response getByAnother() {
      return findByAnother();
    }

    private Response findByAnother() {
      return this.find();
    }
  }

  abstract static class TemplateResource {
    @GET
    @Returns(200)
    public Response get() {
      return find();
    }

    protected Response find() {
      throw new NotFoundException();
    }
  }

  @Path("/own")
  static class OwnResource {
    @GET
    @Returns(200)
    public Response get() {
      // WARNING: [undeclared-status] 404 Not Found is thrown by OwnResource.find() at line 85, but OwnResource.get does not declare it; write @Returns({200, 404})
      return find();
    }

    protected Response find() {
      throw new NotFoundException();
    }
  }

  @Path("/api")
  interface Api {
    @GET
    @Returns(200)
    Response get();
  }

  static class Implementation implements Api {
    @Override
    public Response get() {
      // WARNING: [undeclared-status] 404 Not Found is thrown by Implementation.find() at line 104, but Implementation.get does not declare it; write @Returns(404)
      return find();
    }

    Response find() {
      throw new NotFoundException();
    }
  }

  static class BaseController {
    @GetMapping("/base")
    @Returns(200)
    public String get() {
      return find();
    }

    protected String find() {
      throw new NotFoundException();
    }
  }

  @RestController
  static class OwnController {
    @GetMapping("/own")
    @Returns(200)
    public String get() {
      // WARNING: [undeclared-status] 404 Not Found is thrown by OwnController.find() at line 130, but OwnController.get does not declare it; write @Returns({200, 404})
      return find();
    }

    protected String find() {
      throw new NotFoundException();
    }
  }

  /** No framework calls it, and it can be what it is. */
  static class Service {
    @Returns(200)
    String get() {
      // WARNING: [undeclared-status] 404 Not Found is thrown by Service.find() at line 143, but Service.get does not declare it; write @Returns({200, 404})
      return find();
    }

    protected String find() {
      throw new NotFoundException();
    }
  }

  static class OtherService extends Service {
    @Override
    @Returns(200)
    String get() {
      // WARNING: [undeclared-status] 409 Conflict is thrown by OtherService.refuse() at line 156, but OtherService.get does not declare it; write @Returns({200, 409})
      return refuse();
    }

    String refuse() {
      throw new ConflictException();
    }
  }

  static class LastService extends OtherService {
    @Override
    @Returns(200)
    String get() {
      // WARNING: [undeclared-status] 409 Conflict is thrown by OtherService.refuse() at line 156, but LastService.get does not declare it; write @Returns({200, 409})
      return super.refuse();
    }
  }

  static class Plain {
    @Returns(200)
    String get() {
      return find();
    }

    String find() {
      throw new NotFoundException();
    }
  }
}

/** It stands in the same file. */
class PlainNeighbour extends OverriddenMethods.Plain {
  @Override
  String find() {
    return "x";
  }
}
