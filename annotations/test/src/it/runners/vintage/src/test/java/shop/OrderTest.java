package shop;

import org.junit.Test;

public class OrderTest {

  @Test
  public void orders() throws Exception {
    Shop.get();
  }
}
