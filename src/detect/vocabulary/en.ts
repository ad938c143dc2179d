import type { Vocabulary } from "./vocabulary.ts";

/** English, from the pages of test/fixtures/pages-corpus, which name their templates, and general knowledge. */
export const en: Vocabulary = {
  language: "en",
  spaced: true,
  words: {
    code: "code | codes | passcode* | pass code* | authcode* | token* | pin | pins | challenge | digit",
    proof: `
      verif* | authentic* | auth | confirm* | security | log in | login | log on | logon | sign in
      signin | one time | onetime | time based | two factor | 2 factor | 2fa | tfa | mfa
      multi factor | multifactor | two step | 2 step | second factor | 2nd factor | dynamic
      temporary | otp | totp | software | generated | single use | one off`,
    sized: `
      6 digit | six digit | 7 digit | 8 digit | eight digit | 6 digit number | 6 digits | six digits
      6 character | six character | 6 character alphanumeric`,
    figures:
      "digits | numbers | number shown | number displayed | number it shows | number you see | number from | number in",
    spare: `
      recover* | backup | backups | back up | scratch | emergency | rescue | spare | fallback
      restore | emergenc*`,
    app: "app | apps | application | mobile app",
    or: "or",
    link: "link | linking | pair | pairing | connect | connecting | activate | activating | associate",
    device: "device | devices | tv | television | consol* | streaming | set top box | screen",
    screen: "tv | television",
    once: "one time | onetime | single use | dynamic | otp | totp | one off",
    oneTimeCode: `
      one time pass* | one time pin | otp | totp | hotp | otp code | dynamic password | steam guard
      passcode from | token code | tokencode | otp character* | otp digit*`,
    recovery: `
      recovery key* | backup key* | back up key* | static token* | lookup secret* | printed code*
      single use backup | one time recovery | reserve code* | reserve token* | codes you printed
      codes you saved | codes you wrote down | codes you downloaded | codes you kept
      code you printed | code you wrote down`,
    secondFactor: `
      two factor* | 2 factor* | 2fa | mfa | multi factor* | multifactor* | two step* | 2 step*
      second factor* | 2nd factor* | 2sv | tfa | strong authentication | additional verification
      verify your identity | verify it's you | secure your account | step up | login verification
      second step | second login factor | extra security | second stage | two stage
      extra verification | extra layer | two way authentication | dual factor | 2 stage
      verify that it's you | confirm it's you | make sure it's you | prove it's you | check it's you
      really you`,
    authenticator: `
      authenticator* | authentication app* | authentication application* | auth app* | authy
      freeotp | aegis | 1password | totp | code generator | token generator | two factor app
      2fa app* | mfa app* | mfa device | phone app | otp app* | software token | soft token
      hardware token | otp device | time based | verification app* | duo mobile | ente auth | 2fas
      andotp | winauth | google otp | authentication device | verification device
      authenticating device | generates codes | code generating app* | generating codes
      generates one time`,
    authentic: "authentic* | 2fa | mfa | tfa | otp | two factor | 2 factor | two step | 2 step",
    keep: `
      keep | save | saved | store | print | write down | write * down | download | safe place
      somewhere safe | safely | recorded | only once | not be shown again | won't be shown again
      won't appear again | not see * again | once | unused | generated | remaining | new recovery
      copy`,
    used: `
      used | already used | used at | used on | was used | spent | expired | redeemed | consumed
      invalid | revoked`,
    unused:
      "unused | not used | not yet used | never used | available | still valid | to be used | can be used",
    sent: `
      sms | text message* | texted | we texted | sent to | sent you | we sent | we've sent
      has been sent | was sent | just sent | e mailed | we e mailed | emailed | by e mail
      via e mail | to your e mail | e mail code | e mail verification | e mail confirmation code
      check your e mail* | check your inbox | check your phone for | phone call | voice call
      whatsapp | text you | e mail address to get | sent a code | sent an e mail | phone code
      code from the e mail | code from your e mail | code in the e mail | in your inbox
      receive the code | mailed | from the sms | in the sms | from the text | code we send
      you received | sent the code | sent by | sent via | sent a verification | sent a 6 digit
      we called | texting | sent an sms | sent a text | sms code | telegram | viber | via text
      by text | automated call | call you | calling you | in your e mail | your mailbox
      we just e mailed | messaged you | sent to your | we have sent | been texted | been e mailed
      delivered to your | sending you | to your phone number | to your mobile number
      code from your text | text containing | get a call | receive a call | call with your code
      we'll call | we will call`,
    resend: `
      resend | re send | send again | send a new code | send new code | didn't receive | didn't get
      did not receive | haven't received | request a new code | get a new code | send code again
      send another code | call me instead`,
    scan: "scan* | qr | qr code* | qrcode* | barcode* | bar code*",
    key: `
      secret | secret key | secret code | setup key | set up key | setup code | key | account key
      totp secret | totp key | manual* | manual entry | enter manually | can't scan | cannot scan
      unable to scan | trouble scanning | problems scanning | no luck scanning | couldn't scan
      not able to scan | can't use the qr | base32 | shared secret | shared key | seed | enter this code
      enter the following | following code into | this code in your | this code into | text code
      configuration key | activation key | private key for the app | alphanumeric code
      enter the code below | type this code | type in this | this key | enrollment key | pairing key
      provisioning key | by hand | following into your`,
    captcha: `
      captcha* | in the image | in the picture | shown in the image | characters you see
      characters shown | letters you see | image below | picture below | not a robot | see in the
      security image | from the image | from the picture | anti spam`,
    otherCode: `
      coupon* | promo* | discount* | gift card* | gift code* | voucher* | referral* | invit* | postal*
      postcode* | post code | zip | zip code | zipcode | pin code* | country code | area code | dial code
      cvc | cvv | cvn | csc | card* | order number | order id | order code | booking* | reservation* | pnr
      ticket* | meeting* | room code | game* | quiz | sort code | account number | serial* | product key
      product code | license* | licence* | class code | course* | store code | source code | pairing code
      device code | user code | link code | unlock code | parking | wifi | wi fi | atm pin | sim pin | puk
      current pin | new pin | confirm pin | set a pin | create a pin | webinar* | conference* | flight*
      sku | totp secret | authenticator key | one time password secret | otp secret | secret key
      tracking | hex code | tax code | bank code | swift | group code | team code | party code
      lobby code | redeem* | affiliate code | agent code | partner code | sponsor code | door* | gate code
      locker* | pickup code | pick up code | branch code | dress code | status code | error code
      language code | currency code | color code | colour code | loyalty* | membership* | event code
      survey* | activation code | registration code | enrollment code | pickup pin | collection code
      access code for the room | join code | redemption code | key card* | fault code* | barcode number
      return code | claim code | memorable word | memorable information | security question* | proctor*
      wifi code | guest code | table code | gift aid | meter | unsubscribe code | check in code
      clinic code | employee number | product number | batch code | lot code | style code | item code
      catalog* | customs code | iban | imei | routing number | student number | case number
      application number | payment code | payment reference | bill code | biller code | house code
      flat code | client code | project code | training code | licen[cs]e plate | exam code | visitor code
      building code | alarm code`,
    otherPurpose: `
      newsletter* | subscri* | unsubscrib* | checkout | shopping cart | your cart | shipping | delivery
      receipt | order* | coupon* | gift card* | promo* | add a card | add card | payment* | booking*
      reservation* | track your | link with phone number | displayed on your device | displayed on your tv
      shown on your tv | shown on your device | displayed on your screen | shown on the screen of
      your tv | whatsapp web | authorize device | device authorization | device login | device flow
      device activation | join a meeting | join meeting | join game | join the class | enter game
      redeem* | safety number | survey | donat* | raffle | petition | password manager | new login item
      edit login | edit item | new item | add login | vault item | waitlist | rsvp | gift | parcel
      webinar* | quiz | voting | warranty | product activation | license activation | loyalty | parking
      verify a document | document verification | verify document | certificate verification
      verify a certificate | on the certificate | on the document | on your receipt | on the receipt
      on the packaging | on the package | on the label | under the cap | on your ticket | on your card
      on the back of | prescription | sweepstakes | check in online | online check in | pick up your
      collect your | guest wi fi | captive portal | register your product | authenticity | meter reading
      locker`,
    elsewhere: `
      phone | phone number | mobile number | cid | expir* | expiry date | invoice* | track | reference
      confirmation number | room* | iban | bic | routing | member number | customer number | tax* | vat
      ssn | social security | passport | licen[cs]e | amount | quantity | age | birth* | date | year
      month | search* | subject | message | comment* | title | company | address | street | city | state
      region | country | device name | nickname | device label | description | name of | your name
      full name | first name | last name | website | url | security question | branch | employee
      department | hotp counter | color | hex | language | passenger* | hotel* | vin | isbn | model number
      imei | note | notes | issuer | id | security answer | secret answer`,
    otherSecret: `
      api key* | api token* | access token* | personal access | client secret* | client id
      product key* | licen[cs]e key* | license key* | licence key* | serial number* | ssh* | gpg*
      public key* | private key* | fingerprint* | checksum* | sha256 | commit* | hash | wi fi | wifi
      network key | webhook* | signing secret | signing key | encryption key | transaction* | wallet*
      seed phrase | mnemonic | order* | tracking number* | safety number* | app password*
      application password* | deploy key* | bearer | gift card* | coupon* | voucher* | promo*
      ticket* | booking* | reference number | invite code* | invitation code* | referral*
      pairing code* | session id | device id | tracking id | token secret | secret access key`,
    sample: `
      for example | example | e.g. | eg | sample | documentation | docs | tutorial | specification
      format`,
    likeness: "looks like | look like | looking like | such as",
    blank: `
      number | numbers | digits | enter it here | type it here | enter here | type here | here
      enter | type | input | your input | value | answer | your answer | response | your response`,
    identity: `
      username* | user name | user id | login name | account name | e mail | email | e mail address
      email address | password | passphrase | new password | current password | your password
      login id | phone or e mail | account id | alias | user`,
    fromOthers: `
      printed on | printed at | printed in | bottom right | bottom left | top right corner
      bottom of your | on the back | reverse side | on the front page | from the letter
      in the letter | on the letter | on your letter | postcard | by post | on the sticker
      on the poster | on your statement | from your statement | your teacher | your tutor
      your instructor | your technician | your host | the host | your organiser | your organizer
      event organiser | support agent | the agent | our agent | receptionist | at reception
      the sender | other person | your colleague gave | card reader | the reader | digipass
      pinsentry`,
    signIn: "sign in | signin | log in | login | log on | logon",
    goOn: "verify | authenticate | continue",
    search: "search | look up | lookup | filter | find order | go to results",
    otherAction: `
      apply | redeem | track | track order | subscribe | top up | recharge | play | join | join game
      join class | vote | pick up | open locker | check balance | book | add to cart | claim
      send message | donate | confirm subscription | continue to shipping | pay | pay now | place order
      check out | register product | check warranty | book now | connect tv`,
    algorithm: "algorithm | hash | hash algorithm | hash function",
    digits: "digits | code length | length | number of digits | token length | code digits",
    period: `
      interval | period | time step | timestep | step | refresh | validity | update interval
      token period | seconds | time interval`,
    counter: "counter | initial counter | initial count | moving factor",
    timeBased: "time based | totp",
    counterBased: "counter based | hotp | event based | counter",
    seconds: "second | seconds | sec | secs",
    wrong: `
      wrong | incorrect* | invalid | not valid | isn t valid | not right | isn t right | not correct
      isn t correct | wasn t right | wasn t correct | doesn t match | didn t match | does not match
      did not match | not accepted | not recognised | not recognized | couldn t verify
      could not verify | couldn t be verified | could not be verified | doesn t work | didn t work
      mismatch | rejected | try again with`,
    spent: `
      already used | used already | already been used | been used before | used before
      previously used`,
    expired: "expired | no longer valid | timed out",
  },
};
