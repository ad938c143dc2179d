import { describe, expect, it } from "vitest";
import { affordable, calibrate, longestStretching } from "../../src/vault/kdf-calibration.ts";
import {
  type Argon2Parameters,
  dearestReadable,
  floorForNewSlots,
  reaches,
} from "../../src/vault/passphrase-kdf.ts";

const memoryMiB = (parameters: Argon2Parameters) => parameters.memoryKiB / 1024;

describe("the costs of a new slot", () => {
  it.each([
    [1, 256],
    [80, 256],
    [150, 256],
    [160, 128],
    [300, 128],
    [310, 64],
    [700, 64],
    [20_000, 64],
    [0, 64],
    [-5, 64],
    [Number.NaN, 64],
    [Number.POSITIVE_INFINITY, 64],
  ])("for a computer that takes %d ms at the floor are those of %d MiB", (floorTime, expected) => {
    expect(memoryMiB(affordable(floorTime))).toBe(expected);
  });

  it("never fall below the floor, never above what is read again, and never grow with a slower computer", () => {
    let before = Number.POSITIVE_INFINITY;
    for (let floorTime = 1; floorTime < 1500; floorTime += 1) {
      const costs = affordable(floorTime);
      expect(reaches(costs, floorForNewSlots) && reaches(dearestReadable, costs)).toBe(true);
      expect(costs.memoryKiB).toBeLessThanOrEqual(before);
      before = costs.memoryKiB;
    }
  });

  it("leave room under the limit wherever more than the floor is chosen", () => {
    for (let floorTime = 1; floorTime < 1500; floorTime += 1) {
      const factor = affordable(floorTime).memoryKiB / floorForNewSlots.memoryKiB;
      if (factor > 1) expect(floorTime * factor * 1.1).toBeLessThan(longestStretching);
    }
  });

  it("raise the memory alone", () => {
    const { memoryKiB: _, ...rest } = affordable(1);
    expect(rest).toEqual({ iterations: 3, parallelism: 1 });
  });
});

describe("calibrating", () => {
  it("measures once, at the floor, and chooses by it", async () => {
    const asked: Argon2Parameters[] = [];
    const chosen = await calibrate(async (parameters) => {
      asked.push(parameters);
      return 200;
    });
    expect(asked).toEqual([floorForNewSlots]);
    expect(memoryMiB(chosen)).toBe(128);
  });

  it("by this computer's own clock gives costs that a new slot may have", async () => {
    expect([64, 128, 256]).toContain(memoryMiB(await calibrate()));
  });
});
