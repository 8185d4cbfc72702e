package shop;

class Base implements Texts {
  protected String OK = "";
}
