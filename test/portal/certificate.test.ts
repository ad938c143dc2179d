import { X509Certificate } from "node:crypto";
import { get } from "node:https";
import { expect, it } from "vitest";
import { makeCertificate } from "./certificate.ts";
import { startPortal } from "./portal.ts";

const hosts = ["portal.example", "*.portal.example", "127.0.0.1"];

it("makes a certificate for names, wildcards and addresses, signed by its own key", () => {
  const certificate = new X509Certificate(makeCertificate(hosts).cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkHost("portal.example")).toBe("portal.example");
  expect(certificate.checkHost("login.portal.example")).toBe("*.portal.example");
  expect(certificate.checkHost("other.example")).toBeUndefined();
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
});

it("is good from a day before to thirty days after the given time", () => {
  const certificate = new X509Certificate(makeCertificate(hosts, Date.UTC(2026, 0, 2, 3, 4, 5)).cert);
  expect(certificate.validFrom).toBe("Jan  1 03:04:05 2026 GMT");
  expect(certificate.validTo).toBe("Feb  1 03:04:05 2026 GMT");
});

it("makes another certificate for more names than one length byte can count", () => {
  const many = Array.from({ length: 40 }, (_, index) => `host-${index}.portal.example`);
  const certificate = new X509Certificate(makeCertificate(many).cert);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkHost("host-39.portal.example")).toBe("host-39.portal.example");
});

it("serves the portal over https to whoever trusts it, with a cookie for https alone", async () => {
  const https = makeCertificate(hosts);
  const portal = await startPortal({ https, host: "portal.example" });
  try {
    expect(portal.url).toBe(`https://portal.example:${portal.port}`);
    expect(portal.at("login.portal.example")).toBe(`https://login.portal.example:${portal.port}`);
    const cookies = await cookiesOf({
      port: portal.port,
      ca: https.cert,
      servername: "login.portal.example",
    });
    expect(cookies).toEqual([expect.stringContaining("; HttpOnly; SameSite=Lax; Secure")]);
  } finally {
    await portal.close();
  }
});

function cookiesOf(options: { port: number; ca: string; servername: string }): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", path: "/u/login", agent: false, ...options }, (answer) => {
      answer.resume();
      resolve(answer.headers["set-cookie"] ?? []);
    }).once("error", reject);
  });
}
