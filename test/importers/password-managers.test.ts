import { describe, expect, it } from "vitest";
import { readExport } from "../../src/importers/read-export.ts";
import { alice, carol, linesOf, otherSecret, plainTotp, readJson, readText, rfcSecret } from "./vector.ts";
import { zipOf } from "./zip-of.ts";

const uri = `otpauth://totp/Example:alice?secret=${rfcSecret}&issuer=Example&algorithm=SHA256&digits=8&period=60`;
const site = { origins: ["https://login.example.com"] };

describe("1Password", () => {
  const item = {
    state: "active",
    favIndex: 1,
    overview: {
      title: "Example",
      url: "https://login.example.com/in",
      urls: [{ label: "", url: "https://id.example.com" }],
      tags: ["Work"],
    },
    details: {
      loginFields: [{ designation: "username", value: "alice" }],
      notesPlain: "a note",
      sections: [
        {
          title: "",
          fields: [
            { title: "one-time password", value: { totp: uri } },
            { title: "second", value: { totp: "jbsw y3dp ehpk 3pxp" } },
            { title: "Recovery codes", value: { concealed: "aaaa-1111\nbbbb-2222" } },
          ],
        },
      ],
    },
  };
  const gone = {
    ...item,
    state: "trashed",
    overview: { title: "Gone" },
    details: { sections: [{ fields: [{ title: "", value: { totp: uri } }] }] },
  };
  const kept = { ...item, state: "archived", overview: { title: "Kept" }, details: gone.details };
  const content = {
    accounts: [{ vaults: [{ items: [item, { item: gone }, kept, { overview: {}, details: {} }] }] }],
  };
  const origins = ["https://login.example.com", "https://id.example.com"];
  const more = {
    tags: ["Work"],
    favourite: true,
    note: "a note",
    origins,
    recoveryCodes: ["aaaa-1111", "bbbb-2222"],
  };
  const expected = [
    { ...alice, ...more },
    { issuer: "Example", label: "alice (second)", ...plainTotp, secret: otherSecret, ...more },
    { ...alice, issuer: "Gone", favourite: true, trashed: true },
    { ...alice, issuer: "Kept", favourite: true, warnings: ["archived"] },
  ];

  it("reads the zip, with tags, sites, recovery codes, several keys, bin and archive", async () => {
    const report = await readExport(
      await zipOf({ "export.attributes": "{}", "export.data": JSON.stringify(content) }),
      null,
    );
    expect(report.app).toBe("1Password");
    expect(report.skipped).toBe(1);
    const [first, ...rest] = linesOf(report);
    expect(first).toEqual(expected[0]);
    expect(rest).toEqual(expected.slice(1));
  });

  it("reads the JSON alone", async () => {
    expect(linesOf(await readJson(content))).toEqual(expected);
  });

  it("reads the CSV", async () => {
    const report = await readText(
      `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\nExample,https://login.example.com,alice,x,${uri},true,false,Work;Home,n\n`,
    );
    expect(report.app).toBe("1Password");
    expect(linesOf(report)).toEqual([
      { ...alice, ...site, tags: ["Work", "Home"], favourite: true, note: "n" },
    ]);
  });
});

describe("Proton Pass", () => {
  const item = {
    state: 1,
    pinned: true,
    data: {
      type: "login",
      metadata: { name: "Example", note: "hi" },
      content: {
        itemEmail: "a@example.com",
        itemUsername: "alice",
        urls: ["https://login.example.com/"],
        totpUri: uri,
      },
      extraFields: [
        { fieldName: "Backup codes", type: "hidden", data: { content: "12345678 87654321" } },
        { fieldName: "Other", type: "totp", data: { totpUri: otherSecret } },
      ],
    },
  };
  const trashed = {
    state: 2,
    data: {
      type: "login",
      metadata: { name: "Gone" },
      content: { itemEmail: "e@x.org", totpUri: otherSecret },
    },
  };
  const content = { version: "1.21", vaults: { v1: { name: "Personal", items: [item, trashed] } } };

  it("reads the zip", async () => {
    const report = await readExport(await zipOf({ "Proton Pass/data.json": JSON.stringify(content) }), null);
    const more = { note: "hi", favourite: true, ...site, recoveryCodes: ["12345678", "87654321"] };
    expect(report.app).toBe("Proton Pass");
    expect(linesOf(report)).toEqual([
      { ...alice, ...more },
      { issuer: "Example", label: "alice (Other)", ...plainTotp, secret: otherSecret, ...more },
      { issuer: "Gone", label: "e@x.org", ...plainTotp, secret: otherSecret, trashed: true },
    ]);
  });

  it("reads the addresses of newer versions, but no patterns and none where it isn't to be filled", async () => {
    const autofillUrls = [
      "https://login.example.com/",
      "https://host.example.com/",
      "https://never.example.com/",
      "https://start.example.com/in",
      "https://*.example.com/",
      "https://[a-z]+.example.com/",
      "https://path.example.com/in",
    ].map((url, mode) => ({ url, mode }));
    const data = { ...item.data, content: { ...item.data.content, autofillUrls }, extraFields: [] };
    const report = await readJson({ vaults: { v1: { items: [{ ...item, data }] } } });
    const hosts = ["login", "host", "start", "path"].map((name) => `https://${name}.example.com`);
    expect(linesOf(report)).toEqual([{ ...alice, note: "hi", favourite: true, origins: hosts }]);
  });

  it("finds codes in items that are no logins", async () => {
    const totp = { fieldName: "Code", type: "totp", data: { totpUri: otherSecret } };
    const named = (name: string, type: string, content: object) => ({
      state: 1,
      data: { type, metadata: { name, note: "" }, content, extraFields: [] },
    });
    const report = await readJson({
      vaults: {
        v1: {
          items: [
            named("Router", "wifi", { ssid: "x", sections: [{ sectionName: "S", sectionFields: [totp] }] }),
            named("Me", "identity", { extraWorkDetails: [totp], extraSections: [] }),
            named("Me too", "identity", { extraSections: [{ sectionName: "S", sectionFields: [totp] }] }),
            named("Plain note", "note", {}),
          ],
        },
      },
    });
    expect(linesOf(report)).toEqual(
      ["Router", "Me", "Me too"].map((issuer) => ({ issuer, label: "", ...plainTotp, secret: otherSecret })),
    );
    expect(report.skipped).toBe(1);
  });

  it("says of an encrypted one that it is encrypted", async () => {
    await expect(readExport(await zipOf({ "Proton Pass/data.pgp": "x" }), null)).rejects.toThrow(
      "export-openpgp: Proton Pass",
    );
  });
});

describe("lists as CSV", () => {
  it.each([
    [
      "Apple Passwords",
      `Title,URL,Username,Password,Notes,OTPAuth\nExample,https://login.example.com,alice,x,,${uri}\n`,
    ],
    [
      "LastPass",
      `url,username,password,totp,extra,name,grouping,fav\nhttps://login.example.com,alice,x,${uri},,Example,,0\n`,
    ],
    [
      "Dashlane",
      `username,username2,username3,title,password,note,url,category,otpSecret\nalice,,,Example,x,,https://login.example.com,,${uri}\n`,
    ],
    [
      "Dashlane",
      `username,title,password,note,url,category,otpUrl\r\nalice,Example,x,,https://login.example.com,,${uri}\r\n`,
    ],
    [
      "Proton Pass",
      `type,name,url,email,username,password,note,totp,createTime,modifyTime,vault\nlogin,Example,https://login.example.com,,alice,x,,${uri},1,2,Personal\n`,
    ],
    [
      "a password list",
      `"Title";"Username";"Website";"TOTP"\n"Example";"alice";"login.example.com";"${uri}"\n`,
    ],
  ])("are read: %s", async (app, text) => {
    const report = await readText(`\ufeff${text}`);
    expect(report.app).toBe(app);
    expect(linesOf(report)).toEqual([{ ...alice, ...site }]);
  });

  it("are read from Dashlane's zip", async () => {
    const bytes = await zipOf({
      "credentials.csv": `username,title,password,note,url,category,otpSecret\nalice,Bare,x,,,,${otherSecret}\n`,
      "ids.csv": "a,b\n",
    });
    expect(linesOf(await readExport(bytes, null))).toEqual([
      { issuer: "Bare", label: "alice", ...plainTotp, secret: otherSecret },
    ]);
  });

  it("have no name where KeePassXC writes that there is none", async () => {
    const text = `"Group","Title","Username","Password","URL","Notes","TOTP"\n"Root","Shop","","x","","","otpauth://totp/Shop:none?secret=${otherSecret}&period=30&digits=6&issuer=Shop"\n`;
    expect(linesOf(await readText(text))).toEqual([
      { issuer: "Shop", label: "", ...plainTotp, secret: otherSecret },
    ]);
  });

  it("are read out of a zip that somebody made of one", async () => {
    const text = `Title,URL,Username,Password,Notes,OTPAuth\nExample,https://login.example.com,alice,x,,${uri}\n`;
    const zip = await zipOf({ "my passwords/list.csv": text, "__MACOSX/my passwords/._list.csv": "x" });
    const report = await readExport(zip, null);
    expect([report.app, ...linesOf(report)]).toEqual(["Apple Passwords", { ...alice, ...site }]);
    await expect(readExport(await zipOf({ "a.txt": "x", "b.txt": uri }), null)).rejects.toThrow(
      "export-unknown",
    );
  });

  it("without any codes are told apart from what is unknown", async () => {
    const text = "name,url,username,password,note\nExample,https://example.com,alice,x,\n";
    await expect(readText(text)).rejects.toThrow("export-without-codes");
  });
});

describe("Bitwarden", () => {
  const item = {
    type: 1,
    name: "Example",
    login: {
      username: "alice",
      totp: uri,
      uris: [
        { match: 4, uri: "^https://.*" },
        { match: 5, uri: "https://never.example" },
        { match: 0, uri: "login.example.com" },
      ],
    },
  };

  it("keeps collections, archive and bin, and leaves patterns out", async () => {
    const report = await readJson({
      encrypted: false,
      collections: [{ id: "c", name: "Team" }],
      items: [
        {
          ...item,
          collectionIds: ["c"],
          archivedDate: "2025-01-01T00:00:00Z",
          fields: [{ name: "Recovery code", value: "ab-12", type: 1 }],
        },
        { ...item, deletedDate: "2025-01-01T00:00:00Z" },
      ],
    });
    expect(linesOf(report)).toEqual([
      { ...alice, ...site, tags: ["Team"], recoveryCodes: ["ab-12"], warnings: ["archived"] },
      { ...alice, ...site, trashed: true },
    ]);
  });

  it("is read from its zip, and from Bitwarden Authenticator", async () => {
    const authenticator = {
      encrypted: false,
      items: [
        { id: "1", name: "Example", folderId: null, favorite: true, login: { username: "alice", totp: uri } },
      ],
    };
    const zip = await zipOf({ "data.json": JSON.stringify(authenticator), "attachments/1/a.txt": "x" });
    expect(linesOf(await readExport(zip, null))).toEqual([{ ...alice, favourite: true }]);
    expect(linesOf(await readJson(authenticator))).toEqual([{ ...alice, favourite: true }]);
  });

  it("has names in plain where Bitwarden Authenticator wrote them as for a web page", async () => {
    const totp = `otpauth://totp/Lowe%26%2339%3Bs%3AO%26%2339%3BBrien%20%26amp%3B%20%26lt%3BSon%26gt%3B?secret=${rfcSecret}&algorithm=SHA1&digits=6&period=30&issuer=Lowe's`;
    const items = [{ type: 1, name: "Lowe's", login: { totp } }];
    expect(linesOf(await readJson({ encrypted: false, items }))).toEqual([
      { issuer: "Lowe's", label: "O'Brien & <Son>", ...plainTotp },
    ]);
  });

  it("is read as other programs write it for Bitwarden, with the URI's names where it has none", async () => {
    const login = { totp: uri, uris: ["https://login.example.com"] };
    expect(linesOf(await readJson({ items: [{ type: 1, name: "", login }] }))).toEqual([
      { ...alice, ...site },
    ]);
  });

  it("says of an account-restricted one how to export once more", async () => {
    const restricted = { encrypted: true, encKeyValidation_DO_NOT_EDIT: "2.a|b|c", folders: [], items: [] };
    await expect(readJson(restricted)).rejects.toThrow("export-account-restricted");
  });
});

describe("Keeper and Enpass", () => {
  it("reads Keeper's JSON", async () => {
    const record = {
      title: "Example",
      login: "alice",
      login_url: "https://login.example.com",
      notes: "n",
      folders: [{ folder: "Work" }],
    };
    const report = await readJson({
      records: [{ ...record, custom_fields: { "$oneTimeCode::1": uri } }, record],
    });
    expect([report.app, report.skipped]).toEqual(["Keeper", 1]);
    expect(linesOf(report)).toEqual([{ ...alice, ...site, note: "n", tags: ["Work"] }]);
  });

  it("reads all codes of a record of Keeper's, and where it is shared", async () => {
    const report = await readJson({
      records: [
        {
          title: "Example",
          login: "alice",
          custom_fields: {
            "$text:Hint": "no code",
            $oneTimeCode: [uri, otherSecret],
            "$oneTimeCode:Admin:1": otherSecret,
            "TFC:Keeper": otherSecret,
            "Backup codes": ["aaaa-1111", "bbbb-2222"],
          },
          folders: [{ shared_folder: "Team", folder: "Work" }],
        },
      ],
    });
    const more = { tags: ["Team", "Work"], recoveryCodes: ["aaaa-1111", "bbbb-2222"] };
    expect(linesOf(report)).toEqual([
      { ...alice, ...more },
      ...["alice", "alice (Admin)", "alice"].map((label) => ({
        issuer: "Example",
        label,
        ...plainTotp,
        secret: otherSecret,
        ...more,
      })),
    ]);
  });

  it("reads Enpass's JSON", async () => {
    const fields = [
      { type: "username", value: "alice", label: "User" },
      { type: "totp", value: `steam://${rfcSecret}`, label: "Code" },
      { type: "totp", value: uri, deleted: 1 },
    ];
    const report = await readJson({
      folders: [{ uuid: "f", title: "Games" }],
      items: [{ title: "Steam", fields, folders: ["f"], favorite: 1, trashed: 1 }],
    });
    expect(report.app).toBe("Enpass");
    expect(linesOf(report)).toEqual([
      { ...carol, label: "alice", tags: ["Games"], favourite: true, trashed: true },
    ]);
  });
});
