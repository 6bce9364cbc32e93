/// Networks, platforms, measuring firms, countries and regions. Source: the lists of television
/// networks and video services of Wikipedia; ISO 3166 for the countries; the firms and the regions
/// are those that the press speaks of with audiences.
enum EnglishPlaces {
  /// The broadcasters of a country or two a line, with bars between; each spelling is a name of its own.
  static let networks = """
    tvN|JTBC|ENA|MBN|OCN|KBS|KBS1|KBS2|KBS 1TV|KBS 2TV|KBS2 TV|KBS1 TV|KBS Drama|MBC|MBC TV|SBS|SBS TV|SBS Plus|EBS
    TV Chosun|TV CHOSUN|Channel A|Olive|OnStyle|Mnet|Super Action|XtvN|Channel S|MBC every1|KBS Joy|tvN Story|tvN Show|JTBC2|Dramax|SKY Drama
    NHK|NHK General TV|NTV|Nippon TV|TBS|TV Asahi|TV Tokyo|Fuji TV|WOWOW|Kansai TV|MBS|ABC TV|YTV
    BBC|BBC Four|BBC America|BBC Scotland|E4|More4|ITV2|ITV3|Sky Arts|U&Drama|U&Dave|BBC One|BBC Two|BBC Three|BBC1|BBC2|ITV|ITV1|Channel 4|Channel 5|Sky Atlantic|Sky One|Sky Max|S4C|RTÉ One|RTE One
    HBO|AMC|Paramount Network|FX|FXX|NBC|CBS|ABC|Fox|The CW|Showtime|Starz|PBS|USA Network|TNT|Syfy|BET|Freeform|Lifetime|A&E|History|Adult Swim|Comedy Central|MTV|National Geographic|CBC|CTV|Global|Nickelodeon
    TRT 1|Show TV|Star TV|Kanal D|ATV|FOX Türkiye|FOX Turkey|NOW|TV8
    Antena 3|Telecinco|La 1|Cuatro|La Sexta|Movistar+|TVE
    Hunan Television|Dragon Television|Zhejiang Television|Jiangsu Television|Beijing Television|Hunan TV|Dragon TV|Zhejiang TV|Jiangsu TV|Beijing TV|CCTV|CCTV-1|CCTV-8|TVB|TVB Jade|PTS|TTV|CTS|SET TV
    Channel 7|Channel 8|Thai PBS|GMM 25|GMM25|One 31|Channel 3|Workpoint|GMA Network|ABS-CBN|Kapamilya Channel
    TF1|France 2|France 3|Canal+|Arte|M6|ARD|ZDF|RTL|Das Erste|ProSieben|Rai 1|Canale 5|SVT|SVT1|DR1|NRK|NRK1|RTP1
    Star Plus|StarPlus|Zee TV|Colors TV|Sony TV|Sony SAB|Star Jalsha|Sun TV|TVP|Polsat|Hum TV|Geo TV|ARY Digital|Televisa|Las Estrellas|Telemundo|Univision|TV Azteca|Caracol Televisión|RCN Televisión|TV Globo|Globo|Seven Network|Nine Network|Network 10
    """
  static let platforms = """
    Netflix|Disney+|Disney Plus|Hulu|Prime Video|Amazon Prime Video|Amazon Prime|Apple TV+|Apple TV|HBO Max|Max|Peacock|Paramount+|Paramount Plus|BritBox|BBC iPlayer|iPlayer|ITVX|ITV Hub|All 4|Now TV|Sky Go|Acorn TV
    TVING|Tving|TVing|Wavve|wavve|Watcha|WATCHA|Coupang Play|Seezn|Genie TV|U+ Mobile TV|Naver TV|Naver NOW|Kakao TV|KakaoTV
    Viki|Rakuten Viki|Viu|Kocowa|KOCOWA|KOCOWA+|iQIYI|iQiyi|WeTV|Youku|Tencent Video|Mango TV|Bilibili|Crunchyroll|U-Next|U-NEXT|ABEMA|AbemaTV|Paravi|TVer|Lemino|Star+|Hotstar|Disney+ Hotstar|JioCinema|Zee5|ZEE5|SonyLIV|Lionsgate Play|TrueID|Hoichoi|MX Player|YouTube|Shahid|BluTV|Exxen|Gain|Movistar Plus+|Atresplayer|Catchplay|HBO Go|DramaFever|OnDemandKorea|Stan|Binge|Crave|Starzplay
    """
  static let measuringFirms = """
    Nielsen Korea|Nielsen Media Korea|AGB Nielsen|AGB Nielsen Media Research|AGB Nielsen Korea|Nielsen|Nielsen Media Research|TNmS|TNMS|TNmS Media Korea|TNS Media Korea|TNmS Ratings|Video Research|BARC|BARC India|GfK|Auditel|BARB|Barb|Overnights.tv|Kantar Media|Médiamétrie|CSM|CSM Media Research|TIAK|Seoul Broadcasting Research
    """
  static let countries = """
    South Korea|Korea|North Korea|Japan|China|Taiwan|Hong Kong|Thailand|Vietnam|Philippines|Indonesia|Malaysia|Singapore|India|Turkey|Türkiye|Spain|France|Germany|Italy|United Kingdom|UK|Britain|England|Scotland|Wales|Ireland|United States|US|U.S.|America|Canada|Mexico|Brazil|Argentina|Colombia|Chile|Australia|New Zealand|Sweden|Norway|Denmark|Finland|Iceland|Poland|Russia|Ukraine|Israel|Egypt|South Africa|Brunei|Mongolia|Switzerland|Austria|Netherlands|Belgium|Portugal|Greece
    """
  static let regions = """
    Asia|Southeast Asia|Europe|Latin America|North America|Middle East|Africa|Oceania|Americas|Seoul|Busan|Incheon|Daegu|Tokyo|Osaka|Kyoto|London|Paris|New York|Los Angeles|Hollywood|Jeju|Jeju Island|Gyeonggi|Kanto|Kansai|Itaewon|Gangnam|Zurich|Beijing|Shanghai|Taipei|Bangkok|Istanbul|Madrid
    """
}
