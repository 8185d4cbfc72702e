import com.example.acme.Acme;
import com.example.acme.AcmeGoneFishingException;
import com.example.acme.AcmeNotTodayException;
import dev.statute.http.ClientError;
import dev.statute.http.ClientErrorException;
import dev.statute.http.Http;
import dev.statute.http.ServerError;
import dev.statute.http.StatusCode;
import dev.statute.http.StatusCodeException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Uses status codes that have joined a hierarchy, and says what is not as it should be. */
public class Client {

  private static final List<String> WRONG = new ArrayList<>();

  public static List<String> wrong() throws Exception {
    StatusCode own = Acme.of(461);
    expect(own == Acme.NOT_TODAY, "of finds the own code");
    expect(own instanceof ClientError.Custom, "it is a client error");
    expect(own.toString().equals("461 Not Today"), own.toString());
    expect(own.vendor().equals("acme"), own.vendor());
    expect(Acme.of(799) instanceof ServerError, "from 600 up it is a server error");
    expect(Acme.of(405) == Http.METHOD_NOT_ALLOWED, "of finds the registered code next");
    expect(Acme.of(462) == StatusCode.of(462), "of gives the same unrecognized code");
    expect(Acme.find(461).equals(Optional.of(Acme.NOT_TODAY)), "find finds the own code");
    expect(Acme.find(462).isEmpty(), "find finds nothing else");
    expect(StatusCode.find(461).isEmpty(), "the root knows registered codes only");
    expect(serialized(own) == own, "there is one object, after serialization too");
    expect(literal(461).equals("today not"), "the number is a constant");
    expect(Acme.Text.GONE_FISHING.equals("799"), "the text is a constant");
    exceptions();
    return WRONG;
  }

  private static void exceptions() {
    Throwable cause = new IllegalStateException();
    try {
      throw new AcmeNotTodayException(Duration.ofSeconds(60), "closed", cause);
    } catch (ClientErrorException e) {
      expect(e.status() == Acme.NOT_TODAY, "the exception has the code");
      expect(e.getMessage().equals("461 Not Today: closed"), e.getMessage());
      expect(e.headers().get("retry-after").equals(List.of("60")), "and its header field");
      expect(e.getCause() == cause, "and its cause");
    }
    StatusCodeException open = new AcmeGoneFishingException("bye");
    open.initCause(cause);
    expect(open.getCause() == cause, "a cause that was left open can be set");
    try {
      throw new AcmeNotTodayException((Duration) null, "closed");
    } catch (NullPointerException e) {
      expect("Retry-After".equals(e.getMessage()), "a required header field cannot be null");
    }
    AcmeNotTodayException later =
        new AcmeNotTodayException(Duration.ofSeconds(1))
            .detail("later")
            .header("Vary", "Accept")
            .retryAfter(Instant.EPOCH);
    expect(
        later.headers().get("Retry-After").equals(List.of("Thu, 01 Jan 1970 00:00:00 GMT")),
        "a later time takes the place of an earlier one");
    AcmeGoneFishingException gone =
        new AcmeGoneFishingException()
            .type(URI.create("/problems/1"))
            .title("gone")
            .instance(URI.create("/ponds/1"))
            .extension("pond", 1)
            .location(URI.create("/lake"))
            .challenge("Rod");
    expect(
        gone.headers().equals(Map.of("location", List.of("/lake"), "WWW-Authenticate", List.of("Rod"))),
        "a header field has the name of the spec");
    try {
      throw new HalfAHeader();
    } catch (IllegalArgumentException e) {
      expect(e.getMessage().contains("has no value"), e.getMessage());
    }
  }

  private static String literal(int code) {
    return switch (code) {
      case Acme.Code.NOT_TODAY -> "today not";
      case Http.Code.METHOD_NOT_ALLOWED -> "not so";
      default -> "";
    };
  }

  private static Object serialized(Object object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
      @Override
      protected Class<?> resolveClass(java.io.ObjectStreamClass type) throws ClassNotFoundException {
        return Class.forName(type.getName(), false, Client.class.getClassLoader());
      }
    }.readObject();
  }

  private static void expect(boolean fulfilled, String claim) {
    if (!fulfilled) {
      WRONG.add(claim);
    }
  }

  private static class HalfAHeader extends ClientErrorException.Custom {
    private static final long serialVersionUID = 1L;

    HalfAHeader() {
      super(Acme.NOT_TODAY, "closed", "Retry-After");
    }
  }
}
