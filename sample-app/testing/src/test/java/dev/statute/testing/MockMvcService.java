package dev.statute.testing;

import dev.statute.test.StatuteTest;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** Spring MVC without Spring Boot and without a server. */
record MockMvcService(AnnotationConfigWebApplicationContext context, MockMvc mvc)
    implements Service {

  static Service start() {
    AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.register(App.class);
    context.refresh();
    Filter[] filters = context.getBeansOfType(Filter.class).values().toArray(Filter[]::new);
    MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).addFilters(filters).build();
    return new MockMvcService(context, mvc);
  }

  @Override
  public int send(Case request) throws Exception {
    var builder = MockMvcRequestBuilders.request(HttpMethod.valueOf(request.verb), request.path);
    if (request.verb.equals("POST")) {
      builder.contentType(MediaType.APPLICATION_JSON).content("{");
    }
    try {
      MvcResult result = mvc.perform(builder).andReturn();
      if (result.getRequest().isAsyncStarted()) {
        result = mvc.perform(MockMvcRequestBuilders.asyncDispatch(result)).andReturn();
      }
      return result.getResponse().getStatus();
    } catch (ServletException thrown) {
      // A container answers 500.
      return 500;
    }
  }

  @Override
  public void close() {
    context.close();
  }

  @EnableWebMvc
  @Import({StatuteTest.class, MvcHandlers.class, MvcHandlers.Advice.class})
  static class App {}
}
