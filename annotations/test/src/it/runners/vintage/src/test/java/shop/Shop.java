package shop;

import dev.statute.Returns;
import dev.statute.test.StatuteTest;
import jakarta.servlet.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A service without Spring Boot. */
@EnableWebMvc
@Import(StatuteTest.class)
@RestController
public class Shop {

  /** Answers what it does not declare. */
  @GetMapping("/orders")
  @Returns(200)
  public ResponseEntity<String> orders() {
    return ResponseEntity.status(409).build();
  }

  static void get() throws Exception {
    try (AnnotationConfigWebApplicationContext context =
        new AnnotationConfigWebApplicationContext()) {
      context.setServletContext(new MockServletContext());
      context.register(Shop.class);
      context.refresh();
      MockMvc mvc =
          MockMvcBuilders.webAppContextSetup(context)
              .addFilters(context.getBean(Filter.class))
              .build();
      mvc.perform(MockMvcRequestBuilders.get("/orders"));
    }
  }
}
