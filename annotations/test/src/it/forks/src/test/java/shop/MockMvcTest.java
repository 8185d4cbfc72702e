package shop;

import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import jakarta.servlet.Filter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The server runs in the thread of the test. */
@SpringBootTest
class MockMvcTest implements Client {

  private final MockMvc mvc;

  MockMvcTest(@Autowired WebApplicationContext context) {
    Filter[] filters = context.getBeansOfType(Filter.class).values().toArray(new Filter[0]);
    mvc = MockMvcBuilders.webAppContextSetup(context).addFilters(filters).build();
  }

  @Override
  public int get(String path) throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse().getStatus();
  }

  @ParameterizedTest
  @MethodSource("shop.Client#orders")
  void order(int order) throws Exception {
    getTenTimes(order);
  }
}
