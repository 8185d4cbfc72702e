/**
 * The HTTP status codes of the IANA registry, and those that servers, gateways, clients and
 * services add, as types: {@link dev.statute.http.Http} holds the registered ones, and every other
 * vendor has a holder of its own.
 *
 * <p>The types are generated from the spec files in {@code META-INF/statute}.
 */
@StatusCatalogue(
    spec = {
      "ietf.yaml",
      "alibaba.yaml",
      "anthropic.yaml",
      "aspnetcore.yaml",
      "aws-elb.yaml",
      "azure.yaml",
      "caddy.yaml",
      "cloudflare.yaml",
      "cpanel.yaml",
      "edgio.yaml",
      "esri.yaml",
      "google-gears.yaml",
      "google-rpc.yaml",
      "google.yaml",
      "gorouter.yaml",
      "haproxy.yaml",
      "http-tiny.yaml",
      "ietf-draft.yaml",
      "iis.yaml",
      "informal.yaml",
      "laravel.yaml",
      "linkedin.yaml",
      "mashery.yaml",
      "microsoft.yaml",
      "nginx.yaml",
      "oracle-sso.yaml",
      "pantheon.yaml",
      "qiniu.yaml",
      "shopify.yaml",
      "spring.yaml",
      "squid.yaml",
      "ssllabs.yaml",
      "tornado.yaml",
      "traefik.yaml",
      "tus.yaml",
      "twitter.yaml",
      "w3c-pep.yaml",
      "webdav-draft.yaml",
      "yahoo.yaml",
    })
package dev.statute.http;

import dev.statute.StatusCatalogue;
