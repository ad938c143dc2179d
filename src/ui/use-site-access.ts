import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { everySite, patternOf, type SiteAccess, siteAccess } from "./site-access.ts";

/** The access to a page of this origin, kept up to date; null while it is not known. */
export function useSiteAccess(origin: string | null): SiteAccess | null {
  const [access, setAccess] = useState<SiteAccess | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = await siteAccess(origin, (pattern) =>
        browser.permissions.contains({ origins: [pattern] }),
      );
      if (!gone) setAccess(found);
    };
    const lookAgain = () => void look();
    lookAgain();
    browser.permissions.onAdded.addListener(lookAgain);
    browser.permissions.onRemoved.addListener(lookAgain);
    return () => {
      gone = true;
      browser.permissions.onAdded.removeListener(lookAgain);
      browser.permissions.onRemoved.removeListener(lookAgain);
    };
  }, [origin]);
  return access;
}

/** Asks for all pages, or for those of one origin. To be called straight from a press: browsers ask nothing otherwise. */
export function requestAccess(to: { readonly origin: string } | "every-site"): Promise<boolean> {
  const pattern = to === "every-site" ? everySite : patternOf(to.origin);
  return browser.permissions.request({ origins: [pattern] });
}
