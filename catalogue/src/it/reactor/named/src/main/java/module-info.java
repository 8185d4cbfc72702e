module com.example.named {
  requires dev.statute.http;
}
