package dev.statute.testing;

import java.io.IOException;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher;

/** RESTEasy on Tomcat. */
record RestEasyService(Tomcat tomcat) implements Service {

  static Service start() {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir("target/tomcat");
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(0);
    Context context = tomcat.addContext("", null);
    Wrapper servlet = Tomcat.addServlet(context, "rest", new HttpServlet30Dispatcher());
    servlet.addInitParameter("jakarta.ws.rs.Application", JakartaHandlers.App.class.getName());
    servlet.setAsyncSupported(true);
    servlet.setLoadOnStartup(1);
    context.addServletMappingDecoded("/*", "rest");
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    try {
      tomcat.start();
    } catch (LifecycleException failure) {
      throw new IllegalStateException(failure);
    }
    return new RestEasyService(tomcat);
  }

  @Override
  public int send(Case request) throws IOException {
    return Http.send(tomcat.getConnector().getLocalPort(), request);
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
