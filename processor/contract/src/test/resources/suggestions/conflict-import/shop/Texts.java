package shop;

class Texts {
  static final String NOT_FOUND = "";

  private Texts() {}
}
