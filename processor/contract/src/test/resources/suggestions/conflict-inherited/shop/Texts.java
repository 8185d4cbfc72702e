package shop;

interface Texts {
  String NOT_FOUND = "";
}
