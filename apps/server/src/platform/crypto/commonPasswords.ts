/**
 * Words and keyboard walks that open many published lists of leaked passwords, and what Chinese
 * offices use by habit. Lower case; matched whole and with the digits and signs around them removed.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `123456 1234567 12345678 123456789 1234567890 0123456789 9876543210 0987654321 112233 11223344
  1122334455 123123 123123123 1231231234 123321 1234554321 12344321 147258369 159357 159753 741852963
  789456123 987654321 1357924680 2468013579 1314520 5201314 52013140 5211314 13145200 7758521 7708801314520
  88888888 66666666 100200300 19900101 19800101 20080808 00000000 111111 000000 666666 888888
  password passwords passw0rd passwort pass passwd pwd mypassword newpassword changeme default secret
  letmein welcome hello helloworld iloveyou iloveu loveyou trustno login master access shadow monkey
  dragon sunshine princess football baseball superman batman michael jordan charlie freedom whatever
  starwars computer internet samsung iphone google apple microsoft windows android huawei xiaomi
  qwerty qwertyu qwertyui qwertyuiop qwertz azerty asdf asdfgh asdfghjkl asdfghjk zxcvbn zxcvbnm zxcvb
  qazwsx qazwsxedc qweasd qweasdzxc qwer qwerasdf qweqwe asdasd zxczxc qaz wsx edc abc abcd abcde abcdef
  abcabc aabbcc abcabcabc a1b2c3d4 a1b2c3d4e5 1a2b3c4d 1a2b3c4d5e 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y
  q1w2e3r4 q1w2e3r4t5 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 1qaz@wsx zaq12wsx zaq1xsw2 qwe123 123qwe 123qweasd
  123qweasdzxc qwe123456 abc123 abc123456 abc12345 123abc 123456abc a123456 a12345678 a123456789 aa123456
  admin administrator admin123456 adminadmin root rootroot toor system sysadmin test tester testtest guest
  user username manager operator service server database oracle mysql postgres postgresql sa demo temp
  juxin juxinjuxin zhengfu danggong dangjian dangyuan shegong shequ jiedao wangge zhongguo china beijing
  shanghai guangzhou shenzhen woaini woaini520 woaini1314 woaiwojia woaizhongguo caonima nihao nihaoma
  mima mimamima wodemima zhanghao guanliyuan gongzuo renmin weirenminfuwu yinian xiaoming wangwang
  woaini5201314 iloveyou1314 love1314 qq123456 qq123456789 asd123456 zxc123456 wang123456 zhang123456
  li123456 liu123456 aini1314 tiantian dearbook wobuzhidao wolaile password1 password123 passwordpassword`.split(
    /\s+/,
  ),
);
