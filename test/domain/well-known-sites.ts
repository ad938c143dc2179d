/** Sites that ask for sign-in codes, none of which may be taken for another. */
export const wellKnownSites: readonly string[] = `
1password.com 23andme.com adobe.com airbnb.com airtable.com aliexpress.com allegro.pl amazon.com amazon.de amazon.co.uk
americanexpress.com apple.com archive.org asana.com atlassian.com att.com auth0.com aws.amazon.com backblaze.com
bankofamerica.com basecamp.com battle.net bestbuy.com binance.com binance.us bitbucket.org bitfinex.com bitpanda.com
bitstamp.net bitwarden.com blizzard.com booking.com box.com braintreegateway.com buffer.com bugcrowd.com canva.com
capitalone.com chase.com circleci.com citi.com clickup.com cloudflare.com codeberg.org coinbase.com coursera.org
crates.io crowdin.com datadoghq.com deepl.com dell.com deviantart.com digitalocean.com discord.com discover.com docker.com
docusign.com docusign.net doordash.com dropbox.com ea.com ebay.com ebay.de epicgames.com etsy.com eventbrite.com evernote.com
expedia.com facebook.com fastmail.com fidelity.com figma.com firefox.com fitbit.com flickr.com freelancer.com gandi.net
gemini.com ghost.org gitea.com github.com gitlab.com godaddy.com gog.com google.com gotomeeting.com grammarly.com
greenhouse.io gumroad.com hackerone.com heroku.com hetzner.com hetzner.de hootsuite.com hover.com hsbc.com hubspot.com
huggingface.co ibm.com icloud.com ifttt.com indeed.com instagram.com intercom.com intuit.com ionos.com itch.io
jetbrains.com joomla.org kaspersky.com kickstarter.com kraken.com kucoin.com lastpass.com ledger.com lichess.org linear.app
linkedin.com linode.com live.com mailchimp.com mailgun.com mastodon.social medium.com mega.nz mercadolibre.com meta.com
microsoft.com microsoftonline.com miro.com mojang.com monday.com mongodb.com mozilla.org n26.com namecheap.com netflix.com
netlify.com newrelic.com nintendo.com nordvpn.com notion.so npmjs.com nvidia.com office.com okta.com onelogin.com
opencollective.com openai.com opera.com oracle.com origin.com outlook.com ovh.com ovhcloud.com pagerduty.com patreon.com
payoneer.com paypal.com pinterest.com playstation.com plex.tv posteo.de postmarkapp.com proton.me protonmail.com
pypi.org quickbooks.com rackspace.com readthedocs.org reddit.com render.com revolut.com ring.com robinhood.com roblox.com
rockstargames.com rubygems.org salesforce.com samsung.com schwab.com sendgrid.com sentry.io shopify.com signal.org skype.com
slack.com snapchat.com sony.com soundcloud.com sourceforge.net spotify.com square.com squareup.com squarespace.com
stackoverflow.com steampowered.com steamcommunity.com stripe.com surfshark.com synology.com tableau.com target.com
teamviewer.com telegram.org tesla.com tiktok.com todoist.com transferwise.com trello.com tumblr.com tuta.com tutanota.com
twilio.com twitch.tv twitter.com uber.com ubisoft.com ubuntu.com udemy.com unity.com upwork.com usaa.com vanguard.com
vercel.com verizon.com vimeo.com vk.com vultr.com walmart.com wealthfront.com web.de webex.com wechat.com wellsfargo.com
whatsapp.com wikipedia.org wise.com wix.com wordpress.com wordpress.org workday.com x.com xbox.com xero.com xing.com
yahoo.com yandex.com yandex.ru youtube.com zapier.com zendesk.com zoho.com zoho.eu zoom.us zulip.com
`
  .trim()
  .split(/\s+/);
