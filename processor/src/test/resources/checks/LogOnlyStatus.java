package com.example;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Esri;
import dev.statute.http.Nginx;
import dev.statute.http.Squid;
import dev.statute.http.Tornado;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

@TargetVendor(Nginx.class)
class LogOnlyStatus {
  // WARNING: [log-only-status] 499 Client Closed Request is never sent: it exists only in the log of nginx; remove it, or write the code that is sent instead
  @Returns({200, 499})
  void logged() {}

  // WARNING: [log-only-status] 495 SSL Certificate Error is never sent: it exists only inside nginx; remove it, or write the code that is sent instead
  @Returns(Nginx.Code.SSL_CERTIFICATE_ERROR)
  void internal() {}

  // WARNING: [log-only-status] 444 No Response is never sent: it exists only in the log of nginx; remove it, or write the code that is sent instead
  @ApiResponse(responseCode = "444")
  void inTheDocumentation() {}

  // WARNING: [log-only-status] 499 Client Closed Request is never sent: it exists only in the log of nginx; remove it, or write the code that is sent instead
  @TargetVendor(value = Nginx.class, role = Role.CLIENT) @Returns(499)
  void nobodyReceivesIt() {}

  // WARNING: [log-only-status] 499 Client Closed Request is never sent: it exists only in the log of nginx; remove it, or write the code that is sent instead
  @TargetVendor(value = Nginx.class, role = Role.GATEWAY) @Returns(499)
  void aGatewayOnlyLogsIt() {}

  // WARNING: [log-only-status] 600 invalid header is never sent: it exists only inside squid; remove it, or write the code that is sent instead
  @TargetVendor(Squid.class) @Returns(600)
  void insideOfSquid() {}

  // WARNING: [log-only-status] 599 no response is never sent: it exists only in clients (tornado); remove it, or write the code that is sent instead
  @TargetVendor(Tornado.class) @Returns(599)
  void madeUpByClients() {}

  @TargetVendor(value = Tornado.class, role = Role.CLIENT)
  @Returns({200, 599})
  void aClientSeesWhatItMakesUp() {}

  @TargetVendor(Esri.class)
  @Returns({200, 499})
  void reallySentByEsri() {}

  @Returns({200, 400})
  void whatTheClientGetsInstead() {}

  @SuppressWarnings("statute:log-only-status")
  @Returns(499)
  void silenced() {}
}
