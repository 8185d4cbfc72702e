package dev.statute.test.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;

import dev.statute.Returns;
import dev.statute.test.StatuteTest;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The tests of this module are looked at, too: what is judged wrongly fails them. */
class ServletFilterTest {

  @Test
  void aPreflightIsNotARequestToTheHandler() throws Exception {
    try (AnnotationConfigWebApplicationContext context =
        new AnnotationConfigWebApplicationContext()) {
      context.setServletContext(new MockServletContext());
      context.register(Shop.class);
      context.refresh();
      MockMvc mvc =
          MockMvcBuilders.webAppContextSetup(context)
              .addFilters(context.getBean("statuteServletFilter", Filter.class))
              .build();
      int refused =
          mvc.perform(
                  options("/orders")
                      .header(HttpHeaders.ORIGIN, "https://elsewhere.example")
                      .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST"))
              .andReturn()
              .getResponse()
              .getStatus();
      assertThat(refused).isEqualTo(403);
    }
  }

  @EnableWebMvc
  @Import(StatuteTest.class)
  @RestController
  static class Shop {

    @CrossOrigin(origins = "https://shop.example")
    @PostMapping("/orders")
    @Returns(201)
    public void create() {}
  }
}
