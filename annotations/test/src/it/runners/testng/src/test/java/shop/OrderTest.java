package shop;

import org.testng.annotations.Test;

public class OrderTest {

  @Test
  public void orders() throws Exception {
    Shop.get();
  }
}
