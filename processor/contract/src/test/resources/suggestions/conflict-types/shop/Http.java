package shop;

class Http {}
