internal import Models

/// The names of the states as UNTERM has them, by way of github.com/datasets/country-codes (public domain, PDDL).
///
/// Of each its codes of ISO 3166 and M49; in each language the short name and the formal one where it is another; behind
/// `+` what it is called besides. Regional groups are no names: the register has them from the record.
enum StateTable {
    static let text = """
        AFG AF 004
            ar أفغانستان | جمهورية أفغانستان الإسلامية
            zh 阿富汗 | 阿富汗伊斯兰共和国
            en Afghanistan | Islamic Republic of Afghanistan
            fr Afghanistan | République islamique d’Afghanistan
            ru Афганистан | Исламская Республика Афганистан
            es Afganistán | República Islámica del Afganistán
        ALB AL 008
            ar ألبانيا | جمهورية ألبانيا
            zh 阿尔巴尼亚 | 阿尔巴尼亚共和国
            en Albania | Republic of Albania
            fr Albanie | République d’Albanie
            ru Албания | Республика Албания
            es Albania | República de Albania
        DZA DZ 012
            ar الجزائر | الجمهورية الجزائرية الديمقراطية الشعبية
            zh 阿尔及利亚 | 阿尔及利亚民主人民共和国
            en Algeria | People’s Democratic Republic of Algeria
            fr Algérie | République algérienne démocratique et populaire
            ru Алжир | Алжирская Народная Демократическая Республика
            es Argelia | República Argelina Democrática y Popular
        AND AD 020
            ar أندورا | إمارة أندورا
            zh 安道尔 | 安道尔公国
            en Andorra | Principality of Andorra
            fr Andorre | Principauté d’Andorre
            ru Андорра | Княжество Андорра
            es Andorra | Principado de Andorra
        AGO AO 024
            ar أنغولا | جمهورية أنغولا
            zh 安哥拉 | 安哥拉共和国
            en Angola | Republic of Angola
            fr Angola | République d’Angola
            ru Ангола | Республика Ангола
            es Angola | República de Angola
        ATG AG 028
            ar أنتيغوا وبربودا
            zh 安提瓜和巴布达
            en Antigua and Barbuda
            fr Antigua-et-Barbuda
            ru Антигуа и Барбуда
            es Antigua y Barbuda
             + Antigua & Barbuda
        ARG AR 032
            ar الأرجنتين | جمهورية الأرجنتين
            zh 阿根廷 | 阿根廷共和国
            en Argentina | Argentine Republic
            fr Argentine | République argentine
            ru Аргентина | Аргентинская Республика
            es Argentina | República Argentina
        ARM AM 051
            ar أرمينيا | جمهورية أرمينيا
            zh 亚美尼亚 | 亚美尼亚共和国
            en Armenia | Republic of Armenia
            fr Arménie | République d’Arménie
            ru Армения | Республика Армения
            es Armenia | República de Armenia
        AUS AU 036
            ar أستراليا
            zh 澳大利亚
            en Australia
            fr Australie
            ru Австралия
            es Australia
        AUT AT 040
            ar النمسا | جمهورية النمسا
            zh 奥地利 | 奥地利共和国
            en Austria | Republic of Austria
            fr Autriche | République d’Autriche
            ru Австрия | Австрийская Республика
            es Austria | República de Austria
        AZE AZ 031
            ar أذربيجان | جمهورية أذربيجان
            zh 阿塞拜疆 | 阿塞拜疆共和国
            en Azerbaijan | Republic of Azerbaijan
            fr Azerbaïdjan | République d’Azerbaïdjan
            ru Азербайджан | Азербайджанская Республика
            es Azerbaiyán | República de Azerbaiyán
        BHS BS 044
            ar جزر البهاما | كمنولث جزر البهاما
            zh 巴哈马 | 巴哈马国
            en Bahamas | Commonwealth of the Bahamas
            fr Bahamas | Commonwealth des Bahamas
            ru Багамские Острова | Содружество Багамских Островов
            es Bahamas | Commonwealth de las Bahamas
             + The Bahamas
        BHR BH 048
            ar البحرين | مملكة البحرين
            zh 巴林 | 巴林王国
            en Bahrain | Kingdom of Bahrain
            fr Bahreïn | Royaume de Bahreïn
            ru Бахрейн | Королевство Бахрейн
            es Bahrein | Reino de Bahrein
        BGD BD 050
            ar بنغلاديش | جمهورية بنغلاديش الشعبية
            zh 孟加拉国 | 孟加拉人民共和国
            en Bangladesh | People’s Republic of Bangladesh
            fr Bangladesh | République populaire du Bangladesh
            ru Бангладеш | Народная Республика Бангладеш
            es Bangladesh | República Popular de Bangladesh
        BRB BB 052
            ar بربادوس
            zh 巴巴多斯
            en Barbados
            fr Barbade
            ru Барбадос
            es Barbados
        BLR BY 112
            ar بيلاروس | جمهورية بيلاروس
            zh 白俄罗斯 | 白俄罗斯共和国
            en Belarus | Republic of Belarus
            fr Bélarus | République du Bélarus
            ru Беларусь | Республика Беларусь
            es Belarús | República de Belarús
        BEL BE 056
            ar بلجيكا | مملكة بلجيكا
            zh 比利时 | 比利时王国
            en Belgium | Kingdom of Belgium
            fr Belgique | Royaume de Belgique
            ru Бельгия | Королевство Бельгия
            es Bélgica | Reino de Bélgica
        BLZ BZ 084
            ar بليز
            zh 伯利兹
            en Belize
            fr Belize
            ru Белиз
            es Belice
        BEN BJ 204
            ar بنن | جمهورية بنن
            zh 贝宁 | 贝宁共和国
            en Benin | Republic of Benin
            fr Bénin | République du Bénin
            ru Бенин | Республика Бенин
            es Benin | República de Benin
        BTN BT 064
            ar بوتان | مملكة بوتان
            zh 不丹 | 不丹王国
            en Bhutan | Kingdom of Bhutan
            fr Bhoutan | Royaume du Bhoutan
            ru Бутан | Королевство Бутан
            es Bhután | Reino de Bhután
        BOL BO 068
            ar بوليفيا (دولة - المتعددة القوميات) | دولة بوليفيا المتعددة القوميات
            zh 多民族玻利维亚国
            en Bolivia (Plurinational State of) | Plurinational State of Bolivia
            fr Bolivie (État plurinational de) | État plurinational de Bolivie
            ru Боливия (Многонациональное Государство) | Многонациональное Государство Боливия
            es Bolivia (Estado Plurinacional de) | Estado Plurinacional de Bolivia
             + Bolivia | Bolivie | Боливия | 玻利维亚 | بوليفيا
        BIH BA 070
            ar البوسنة والهرسك
            zh 波斯尼亚和黑塞哥维那
            en Bosnia and Herzegovina
            fr Bosnie-Herzégovine
            ru Босния и Герцеговина
            es Bosnia y Herzegovina
             + Bosnia
        BWA BW 072
            ar بوتسوانا | جمهورية بوتسوانا
            zh 博茨瓦纳 | 博茨瓦纳共和国
            en Botswana | Republic of Botswana
            fr Botswana | République du Botswana
            ru Ботсвана | Республика Ботсвана
            es Botswana | República de Botswana
        BRA BR 076
            ar البرازيل | جمهورية البرازيل الاتحادية
            zh 巴西 | 巴西联邦共和国
            en Brazil | Federative Republic of Brazil
            fr Brésil | République fédérative du Brésil
            ru Бразилия | Федеративная Республика Бразилия
            es Brasil | República Federativa del Brasil
        BRN BN 096
            ar بروني دار السلام
            zh 文莱达鲁萨兰国
            en Brunei Darussalam
            fr Brunéi Darussalam
            ru Бруней-Даруссалам
            es Brunei Darussalam
             + Brunei | Бруней | 文莱 | بروني
        BGR BG 100
            ar بلغاريا | جمهورية بلغاريا
            zh 保加利亚 | 保加利亚共和国
            en Bulgaria | Republic of Bulgaria
            fr Bulgarie | République de Bulgarie
            ru Болгария | Республика Болгария
            es Bulgaria | República de Bulgaria
        BFA BF 854
            ar بوركينا فاسو
            zh 布基纳法索
            en Burkina Faso
            fr Burkina Faso
            ru Буркина-Фасо
            es Burkina Faso
        BDI BI 108
            ar بوروندي | جمهورية بوروندي
            zh 布隆迪 | 布隆迪共和国
            en Burundi | Republic of Burundi
            fr Burundi | République du Burundi
            ru Бурунди | Республика Бурунди
            es Burundi | República de Burundi
        CPV CV 132
            ar كابو فيردي | جمهورية كابو فيردي
            zh 佛得角 | 佛得角共和国
            en Cabo Verde | Republic of Cabo Verde
            fr Cabo Verde | République de Cabo Verde
            ru Кабо-Верде | Республика Кабо-Верде
            es Cabo Verde | República de Cabo Verde
             + Cape Verde | Cap-Vert | Острова Зеленого Мыса
        KHM KH 116
            ar كمبوديا | مملكة كمبوديا
            zh 柬埔寨 | 柬埔寨王国
            en Cambodia | Kingdom of Cambodia
            fr Cambodge | Royaume du Cambodge
            ru Камбоджа | Королевство Камбоджа
            es Camboya | Reino de Camboya
        CMR CM 120
            ar الكاميرون | جمهورية الكاميرون
            zh 喀麦隆 | 喀麦隆共和国
            en Cameroon | Republic of Cameroon
            fr Cameroun | République du Cameroun
            ru Камерун | Республика Камерун
            es Camerún | República del Camerún
        CAN CA 124
            ar كندا
            zh 加拿大
            en Canada
            fr Canada
            ru Канада
            es Canadá
        CAF CF 140
            ar جمهورية أفريقيا الوسطى
            zh 中非共和国
            en Central African Republic
            fr République centrafricaine
            ru Центральноафриканская Республика
            es República Centroafricana
             + CAR | RCA | ЦАР
        TCD TD 148
            ar تشاد | جمهورية تشاد
            zh 乍得 | 乍得共和国
            en Chad | Republic of Chad
            fr Tchad | République du Tchad
            ru Чад | Республика Чад
            es Chad | República del Chad
        CHL CL 152
            ar شيلي | جمهورية شيلي
            zh 智利 | 智利共和国
            en Chile | Republic of Chile
            fr Chili | République du Chili
            ru Чили | Республика Чили
            es Chile | República de Chile
        CHN CN 156
            ar الصين | جمهورية الصين الشعبية
            zh 中国 | 中华人民共和国
            en China | People’s Republic of China
            fr Chine | République populaire de Chine
            ru Китай | Китайская Народная Республика
            es China | República Popular China
        COL CO 170
            ar كولومبيا | جمهورية كولومبيا
            zh 哥伦比亚 | 哥伦比亚共和国
            en Colombia | Republic of Colombia
            fr Colombie | République de Colombie
            ru Колумбия | Республика Колумбия
            es Colombia | República de Colombia
        COM KM 174
            ar جزر القمر | اتحاد جزر القمر
            zh 科摩罗 | 科摩罗联盟
            en Comoros | Union of the Comoros
            fr Comores | Union des Comores
            ru Коморские Острова | Союз Коморских Островов
            es Comoras | Unión de las Comoras
             + The Comoros
        COG CG 178
            ar الكونغو | جمهورية الكونغو
            zh 刚果（布） | 刚果共和国
            en Congo | Republic of the Congo
            fr Congo | République du Congo
            ru Конго | Республика Конго
            es Congo | República del Congo
             + Congo-Brazzaville
        COK CK 184
            ar جزر كوك
            zh 库克群岛
            en Cook Islands
            fr Îles Cook
            ru Острова Кука
            es Islas Cook
        CRI CR 188
            ar كوستاريكا | جمهورية كوستاريكا
            zh 哥斯达黎加 | 哥斯达黎加共和国
            en Costa Rica | Republic of Costa Rica
            fr Costa Rica | République du Costa Rica
            ru Коста-Рика | Республика Коста-Рика
            es Costa Rica | República de Costa Rica
        HRV HR 191
            ar كرواتيا | جمهورية كرواتيا
            zh 克罗地亚 | 克罗地亚共和国
            en Croatia | Republic of Croatia
            fr Croatie | République de Croatie
            ru Хорватия | Республика Хорватия
            es Croacia | República de Croacia
        CUB CU 192
            ar كوبا | جمهورية كوبا
            zh 古巴 | 古巴共和国
            en Cuba | Republic of Cuba
            fr Cuba | République de Cuba
            ru Куба | Республика Куба
            es Cuba | República de Cuba
        CYP CY 196
            ar قبرص | جمهورية قبرص
            zh 塞浦路斯 | 塞浦路斯共和国
            en Cyprus | Republic of Cyprus
            fr Chypre | République de Chypre
            ru Кипр | Республика Кипр
            es Chipre | República de Chipre
        CZE CZ 203
            ar تشيكيا | الجمهورية التشيكية
            zh 捷克 | 捷克共和国
            en Czechia | Czech Republic
            fr Tchéquie | République tchèque
            ru Чехия | Чешская Республика
            es Chequia | República Checa
        CIV CI 384
            ar كوت ديفوار
            zh 科特迪瓦
            en Côte d’Ivoire
            fr Côte d’Ivoire
            ru Кот-д’Ивуар
            es Côte d’Ivoire
             + Republic of Côte d’Ivoire | République de Côte d’Ivoire | República de Côte d’Ivoire
             + Республика Кот-д’Ивуар | 科特迪瓦共和国 | جمهورية كوت ديفوار | Ivory Coast | Costa de Marfil
             + Берег Слоновой Кости | ساحل العاج
        PRK KP 408
            ar جمهورية كوريا الشعبية الديمقراطية
            zh 朝鲜民主主义人民共和国
            en Democratic People’s Republic of Korea
            fr République populaire démocratique de Corée
            ru Корейская Народно-Демократическая Республика
            es República Popular Democrática de Corea
             + North Korea | DPRK | RPDC | Corée du Nord | Corea del Norte | Северная Корея | КНДР | 朝鲜
             + كوريا الشمالية
        COD CD 180
            ar جمهورية الكونغو الديمقراطية
            zh 刚果民主共和国
            en Democratic Republic of the Congo
            fr République démocratique du Congo
            ru Демократическая Республика Конго
            es República Democrática del Congo
             + DRC | DR Congo | Democratic Republic of Congo | Congo-Kinshasa | RDC | RD Congo | ДР Конго | ДРК
             + 刚果（金） | الكونغو الديمقراطية
        DNK DK 208
            ar الدانمرك | مملكة الدانمرك
            zh 丹麦 | 丹麦王国
            en Denmark | Kingdom of Denmark
            fr Danemark | Royaume du Danemark
            ru Дания | Королевство Дания
            es Dinamarca | Reino de Dinamarca
        DJI DJ 262
            ar جيبوتي | جمهورية جيبوتي
            zh 吉布提 | 吉布提共和国
            en Djibouti | Republic of Djibouti
            fr Djibouti | République de Djibouti
            ru Джибути | Республика Джибути
            es Djibouti | República de Djibouti
        DMA DM 212
            ar دومينيكا | كمنولث دومينيكا
            zh 多米尼克 | 多米尼克国
            en Dominica | Commonwealth of Dominica
            fr Dominique | Commonwealth de Dominique
            ru Доминика | Содружество Доминики
            es Dominica | Commonwealth de Dominica
        DOM DO 214
            ar الجمهورية الدومينيكية
            zh 多米尼加 | 多米尼加共和国
            en Dominican Republic
            fr République dominicaine
            ru Доминиканская Республика
            es República Dominicana
        ECU EC 218
            ar إكوادور | جمهورية إكوادور
            zh 厄瓜多尔 | 厄瓜多尔共和国
            en Ecuador | Republic of Ecuador
            fr Équateur | République de l’Équateur
            ru Эквадор | Республика Эквадор
            es Ecuador | República del Ecuador
        EGY EG 818
            ar مصر | جمهورية مصر العربية
            zh 埃及 | 阿拉伯埃及共和国
            en Egypt | Arab Republic of Egypt
            fr Égypte | République arabe d’Égypte
            ru Египет | Арабская Республика Египет
            es Egipto | República Árabe de Egipto
        SLV SV 222
            ar السلفادور | جمهورية السلفادور
            zh 萨尔瓦多 | 萨尔瓦多共和国
            en El Salvador | Republic of El Salvador
            fr El Salvador | République d’El Salvador
            ru Сальвадор | Республика Эль-Сальвадор
            es El Salvador | República de El Salvador
        GNQ GQ 226
            ar غينيا الاستوائية | جمهورية غينيا الاستوائية
            zh 赤道几内亚 | 赤道几内亚共和国
            en Equatorial Guinea | Republic of Equatorial Guinea
            fr Guinée équatoriale | République de Guinée équatoriale
            ru Экваториальная Гвинея | Республика Экваториальная Гвинея
            es Guinea Ecuatorial | República de Guinea Ecuatorial
        ERI ER 232
            ar إريتريا | دولة إريتريا
            zh 厄立特里亚 | 厄立特里亚国
            en Eritrea | State of Eritrea
            fr Érythrée | État d’Érythrée
            ru Эритрея | Государство Эритрея
            es Eritrea | Estado de Eritrea
        EST EE 233
            ar إستونيا | جمهورية إستونيا
            zh 爱沙尼亚 | 爱沙尼亚共和国
            en Estonia | Republic of Estonia
            fr Estonie | République d’Estonie
            ru Эстония | Эстонская Республика
            es Estonia | República de Estonia
        SWZ SZ 748
            ar إسواتيني | مملكة إسواتيني
            zh 斯威士兰 | 斯威士兰王国
            en Eswatini | Kingdom of Eswatini
            fr Eswatini | Royaume d’Eswatini
            ru Эсватини | Королевство Эсватини
            es Eswatini | Reino de Eswatini
             + Swaziland | Свазиленд
        ETH ET 231
            ar إثيوبيا | جمهورية إثيوبيا الديمقراطية الاتحادية
            zh 埃塞俄比亚 | 埃塞俄比亚联邦民主共和国
            en Ethiopia | Federal Democratic Republic of Ethiopia
            fr Éthiopie | République fédérale démocratique d’Éthiopie
            ru Эфиопия | Федеративная Демократическая Республика Эфиопия
            es Etiopía | República Democrática Federal de Etiopía
        FJI FJ 242
            ar فيجي | جمهورية فيجي
            zh 斐济 | 斐济共和国
            en Fiji | Republic of Fiji
            fr Fidji | République des Fidji
            ru Фиджи | Республика  Фиджи
            es Fiji | República de Fiji
        FIN FI 246
            ar فنلندا | جمهورية فنلندا
            zh 芬兰 | 芬兰共和国
            en Finland | Republic of Finland
            fr Finlande | République de Finlande
            ru Финляндия | Финляндская Республика
            es Finlandia | República de Finlandia
        FRA FR 250
            ar فرنسا | الجمهورية الفرنسية
            zh 法国 | 法兰西共和国
            en France | French Republic
            fr France | République française
            ru Франция | Французская Республика
            es Francia | República Francesa
        GAB GA 266
            ar غابون | جمهورية الغابون
            zh 加蓬 | 加蓬共和国
            en Gabon | Gabonese Republic
            fr Gabon | République gabonaise
            ru Габон | Габонская Республика
            es Gabón | República Gabonesa
        GMB GM 270
            ar غامبيا | جمهورية غامبيا
            zh 冈比亚 | 冈比亚共和国
            en Gambia | Republic of the Gambia
            fr Gambie | République de Gambie
            ru Гамбия | Республика Гамбия
            es Gambia | República de Gambia
             + The Gambia
        GEO GE 268
            ar جورجيا
            zh 格鲁吉亚
            en Georgia
            fr Géorgie
            ru Грузия
            es Georgia
        DEU DE 276
            ar ألمانيا | جمهورية ألمانيا الاتحادية
            zh 德国 | 德意志联邦共和国
            en Germany | Federal Republic of Germany
            fr Allemagne | République fédérale d’Allemagne
            ru Германия | Федеративная Республика Германия
            es Alemania | República Federal de Alemania
        GHA GH 288
            ar غانا | جمهورية غانا
            zh 加纳 | 加纳共和国
            en Ghana | Republic of Ghana
            fr Ghana | République du Ghana
            ru Гана | Республика Гана
            es Ghana | República de Ghana
        GRC GR 300
            ar اليونان | الجمهورية الهيلينية
            zh 希腊 | 希腊共和国
            en Greece | Hellenic Republic
            fr Grèce | République hellénique
            ru Греция | Греческая Республика
            es Grecia | República Helénica
        GRD GD 308
            ar غرينادا
            zh 格林纳达
            en Grenada
            fr Grenade
            ru Гренада
            es Granada
        GTM GT 320
            ar غواتيمالا | جمهورية غواتيمالا
            zh 危地马拉 | 危地马拉共和国
            en Guatemala | Republic of Guatemala
            fr Guatemala | République du Guatemala
            ru Гватемала | Республика Гватемала
            es Guatemala | República de Guatemala
        GIN GN 324
            ar غينيا | جمهورية غينيا
            zh 几内亚 | 几内亚共和国
            en Guinea | Republic of Guinea
            fr Guinée | République de Guinée
            ru Гвинея | Гвинейская Республика
            es Guinea | República de Guinea
        GNB GW 624
            ar غينيا - بيساو | جمهورية غينيا - بيساو
            zh 几内亚比绍 | 几内亚比绍共和国
            en Guinea-Bissau | Republic of Guinea-Bissau
            fr Guinée-Bissau | République de Guinée-Bissau
            ru Гвинея-Бисау | Республика Гвинея-Бисау
            es Guinea-Bissau | República de Guinea-Bissau
        GUY GY 328
            ar غيانا | جمهورية غيانا التعاونية
            zh 圭亚那 | 圭亚那合作共和国
            en Guyana | Co-operative Republic of Guyana
            fr Guyana | République coopérative du Guyana
            ru Гайана | Кооперативная Республика Гайана
            es Guyana | República Cooperativa de Guyana
        HTI HT 332
            ar هايتي | جمهورية هايتي
            zh 海地 | 海地共和国
            en Haiti | Republic of Haiti
            fr Haïti | République d’Haïti
            ru Гаити | Республика Гаити
            es Haití | República de Haití
        VAT VA 336
            ar الكرسي الرسولي
            zh 罗马教廷
            en Holy See
            fr Saint-Siège
            ru Святой Престол
            es Santa Sede
             + Vatican | Vatican City | Ватикан | 梵蒂冈 | الفاتيكان
        HND HN 340
            ar هندوراس | جمهورية هندوراس
            zh 洪都拉斯 | 洪都拉斯共和国
            en Honduras | Republic of Honduras
            fr Honduras | République du Honduras
            ru Гондурас | Республика Гондурас
            es Honduras | República de Honduras
        HUN HU 348
            ar هنغاريا
            zh 匈牙利
            en Hungary
            fr Hongrie
            ru Венгрия
            es Hungría
        ISL IS 352
            ar آيسلندا | جمهورية آيسلندا
            zh 冰岛 | 冰岛共和国
            en Iceland | Republic of Iceland
            fr Islande | République d’Islande
            ru Исландия | Республика Исландия
            es Islandia | República de Islandia
        IND IN 356
            ar الهند | جمهورية الهند
            zh 印度 | 印度共和国
            en India | Republic of India
            fr Inde | République de l’Inde
            ru Индия | Республика Индия
            es India | República de la India
        IDN ID 360
            ar إندونيسيا | جمهورية إندونيسيا
            zh 印度尼西亚 | 印度尼西亚共和国
            en Indonesia | Republic of Indonesia
            fr Indonésie | République d’Indonésie
            ru Индонезия | Республика Индонезия
            es Indonesia | República de Indonesia
        IRN IR 364
            ar إيران (جمهورية - الإسلامية) | جمهورية إيران الإسلامية
            zh 伊朗伊斯兰共和国
            en Iran (Islamic Republic of) | Islamic Republic of Iran
            fr Iran (République islamique d’) | République islamique d’Iran
            ru Иран (Исламская Республика) | Исламская Республика Иран
            es Irán (República Islámica del) | República Islámica del Irán
             + Iran | Иран | 伊朗 | إيران
        IRQ IQ 368
            ar العراق | جمهورية العراق
            zh 伊拉克 | 伊拉克共和国
            en Iraq | Republic of Iraq
            fr Iraq | République d’Iraq
            ru Ирак | Республика Ирак
            es Iraq | República del Iraq
        IRL IE 372
            ar أيرلندا
            zh 爱尔兰
            en Ireland
            fr Irlande
            ru Ирландия
            es Irlanda
        ISR IL 376
            ar إسرائيل | دولة إسرائيل
            zh 以色列 | 以色列国
            en Israel | State of Israel
            fr Israël | État d’Israël
            ru Израиль | Государство Израиль
            es Israel | Estado de Israel
        ITA IT 380
            ar إيطاليا | جمهورية إيطاليا
            zh 意大利 | 意大利共和国
            en Italy | Republic of Italy
            fr Italie | République italienne
            ru Италия | Итальянская Республика
            es Italia | República Italiana
        JAM JM 388
            ar جامايكا
            zh 牙买加
            en Jamaica
            fr Jamaïque
            ru Ямайка
            es Jamaica
        JPN JP 392
            ar اليابان
            zh 日本 | 日本国
            en Japan
            fr Japon
            ru Япония
            es Japón
        JOR JO 400
            ar الأردن | المملكة الأردنية الهاشمية
            zh 约旦 | 约旦哈希姆王国
            en Jordan | Hashemite Kingdom of Jordan
            fr Jordanie | Royaume hachémite de Jordanie
            ru Иордания | Иорданское Хашимитское Королевство
            es Jordania | Reino Hachemita de Jordania
        KAZ KZ 398
            ar كازاخستان | جمهورية كازاخستان
            zh 哈萨克斯坦 | 哈萨克斯坦共和国
            en Kazakhstan | Republic of Kazakhstan
            fr Kazakhstan | République du Kazakhstan
            ru Казахстан | Республика Казахстан
            es Kazajstán | República de Kazajstán
        KEN KE 404
            ar كينيا | جمهورية كينيا
            zh 肯尼亚 | 肯尼亚共和国
            en Kenya | Republic of Kenya
            fr Kenya | République du Kenya
            ru Кения | Республика Кения
            es Kenya | República de Kenya
        KIR KI 296
            ar كيريباس | جمهورية كيريباس
            zh 基里巴斯 | 基里巴斯共和国
            en Kiribati | Republic of Kiribati
            fr Kiribati | République de Kiribati
            ru Кирибати | Республика Кирибати
            es Kiribati | República de Kiribati
        KWT KW 414
            ar الكويت | دولة الكويت
            zh 科威特 | 科威特国
            en Kuwait | State of Kuwait
            fr Koweït | État du Koweït
            ru Кувейт | Государство Кувейт
            es Kuwait | Estado de Kuwait
        KGZ KG 417
            ar قيرغيزستان | جمهورية قيرغيزستان
            zh 吉尔吉斯斯坦 | 吉尔吉斯共和国
            en Kyrgyzstan | Kyrgyz Republic
            fr Kirghizistan | République kirghize
            ru Кыргызстан | Кыргызская Республика
            es Kirguistán | República Kirguisa
        LAO LA 418
            ar جمهورية لاو الديمقراطية الشعبية
            zh 老挝人民民主共和国
            en Lao People’s Democratic Republic
            fr République démocratique populaire lao
            ru Лаосская Народно-Демократическая Республика
            es República Democrática Popular Lao
             + Lao PDR | Laos | Лаос | 老挝 | لاوس
        LVA LV 428
            ar لاتفيا | جمهورية لاتفيا
            zh 拉脱维亚 | 拉脱维亚共和国
            en Latvia | Republic of Latvia
            fr Lettonie | République de Lettonie
            ru Латвия | Латвийская Республика
            es Letonia | República de Letonia
        LBN LB 422
            ar لبنان | الجمهورية اللبنانية
            zh 黎巴嫩 | 黎巴嫩共和国
            en Lebanon | Lebanese Republic
            fr Liban | République libanaise
            ru Ливан | Ливанская Республика
            es Líbano | República Libanesa
        LSO LS 426
            ar ليسوتو | مملكة ليسوتو
            zh 莱索托 | 莱索托王国
            en Lesotho | Kingdom of Lesotho
            fr Lesotho | Royaume du Lesotho
            ru Лесото | Королевство Лесото
            es Lesotho | Reino de Lesotho
        LBR LR 430
            ar ليبريا | جمهورية ليبريا
            zh 利比里亚 | 利比里亚共和国
            en Liberia | Republic of Liberia
            fr Libéria | République du Libéria
            ru Либерия | Республика Либерия
            es Liberia | República de Liberia
        LBY LY 434
            ar ليبيا | دولة ليبيا
            zh 利比亚 | 利比亚国
            en Libya | State of Libya
            fr Libye | État de Libye
            ru Ливия | Государство Ливия
            es Libia | Estado de Libia
        LIE LI 438
            ar ليختنشتاين | إمارة ليختنشتاين
            zh 列支敦士登 | 列支敦士登公国
            en Liechtenstein | Principality of Liechtenstein
            fr Liechtenstein | Principauté du Liechtenstein
            ru Лихтенштейн | Княжество Лихтенштейн
            es Liechtenstein | Principado de Liechtenstein
        LTU LT 440
            ar ليتوانيا | جمهورية ليتوانيا
            zh 立陶宛 | 立陶宛共和国
            en Lithuania | Republic of Lithuania
            fr Lituanie | République de Lituanie
            ru Литва | Литовская Республика
            es Lituania | República de Lituania
        LUX LU 442
            ar لكسمبرغ | دوقية لكسمبرغ الكبرى
            zh 卢森堡 | 卢森堡大公国
            en Luxembourg | Grand Duchy of Luxembourg
            fr Luxembourg | Grand-Duché de Luxembourg
            ru Люксембург | Великое Герцогство Люксембург
            es Luxemburgo | Gran Ducado de Luxemburgo
        MDG MG 450
            ar مدغشقر | جمهورية مدغشقر
            zh 马达加斯加 | 马达加斯加共和国
            en Madagascar | Republic of Madagascar
            fr Madagascar | République de Madagascar
            ru Мадагаскар | Республика Мадагаскар
            es Madagascar | República de Madagascar
        MWI MW 454
            ar ملاوي | جمهورية ملاوي
            zh 马拉维 | 马拉维共和国
            en Malawi | Republic of Malawi
            fr Malawi | République du Malawi
            ru Малави | Республика Малави
            es Malawi | República de Malawi
        MYS MY 458
            ar ماليزيا
            zh 马来西亚
            en Malaysia
            fr Malaisie
            ru Малайзия
            es Malasia
        MDV MV 462
            ar ملديف | جمهورية ملديف
            zh 马尔代夫 | 马尔代夫共和国
            en Maldives | Republic of Maldives
            fr Maldives | République des Maldives
            ru Мальдивские Острова | Мальдивская Республика
            es Maldivas | República de Maldivas
             + The Maldives
        MLI ML 466
            ar مالي | جمهورية مالي
            zh 马里 | 马里共和国
            en Mali | Republic of Mali
            fr Mali | République du Mali
            ru Мали | Республика Мали
            es Malí | República de Malí
        MLT MT 470
            ar مالطة | جمهورية مالطة
            zh 马耳他 | 马耳他共和国
            en Malta | Republic of Malta
            fr Malte | République de Malte
            ru Мальта | Республика Мальта
            es Malta | República de Malta
        MHL MH 584
            ar جزر مارشال | جمهورية جزر مارشال
            zh 马绍尔群岛 | 马绍尔群岛共和国
            en Marshall Islands | Republic of the Marshall Islands
            fr Îles Marshall | République des Îles Marshall
            ru Маршалловы Острова | Республика Маршалловы Острова
            es Islas Marshall | República de las Islas Marshall
             + The Marshall Islands
        MRT MR 478
            ar موريتانيا | الجمهورية الإسلامية الموريتانية
            zh 毛里塔尼亚 | 毛里塔尼亚伊斯兰共和国
            en Mauritania | Islamic Republic of Mauritania
            fr Mauritanie | République islamique de Mauritanie
            ru Мавритания | Исламская Республика Мавритания
            es Mauritania | República Islámica de Mauritania
        MUS MU 480
            ar موريشيوس | جمهورية موريشيوس
            zh 毛里求斯 | 毛里求斯共和国
            en Mauritius | Republic of Mauritius
            fr Maurice | République de Maurice
            ru Маврикий | Республика Маврикий
            es Mauricio | República de Mauricio
        MEX MX 484
            ar المكسيك | الولايات المتحدة المكسيكية
            zh 墨西哥 | 墨西哥合众国
            en Mexico | United Mexican States
            fr Mexique | États-Unis du Mexique
            ru Мексика | Мексиканские Соединенные Штаты
            es México | Estados Unidos Mexicanos
        FSM FM 583
            ar ميكرونيزيا (ولايات - الموحدة) | ولايات ميكرونيزيا الموحدة
            zh 密克罗尼西亚联邦
            en Micronesia (Federated States of) | Federated States of Micronesia
            fr Micronésie (États fédérés de) | États fédérés de Micronésie
            ru Микронезия (Федеративные Штаты) | Федеративные Штаты Микронезии
            es Micronesia (Estados Federados de) | Estados Federados de Micronesia
             + Micronesia | Micronésie | Микронезия | 密克罗尼西亚 | ميكرونيزيا
        MCO MC 492
            ar موناكو | إمارة موناكو
            zh 摩纳哥 | 摩纳哥公国
            en Monaco | Principality of Monaco
            fr Monaco | Principauté de Monaco
            ru Монако | Княжество Монако
            es Mónaco | Principado de Mónaco
        MNG MN 496
            ar منغوليا
            zh 蒙古 | 蒙古国
            en Mongolia
            fr Mongolie
            ru Монголия
            es Mongolia
        MNE ME 499
            ar الجبل الأسود
            zh 黑山
            en Montenegro
            fr Monténégro
            ru Черногория
            es Montenegro
        MAR MA 504
            ar المغرب | المملكة المغربية
            zh 摩洛哥 | 摩洛哥王国
            en Morocco | Kingdom of Morocco
            fr Maroc | Royaume du Maroc
            ru Марокко | Королевство Марокко
            es Marruecos | Reino de Marruecos
        MOZ MZ 508
            ar موزامبيق | جمهورية موزامبيق
            zh 莫桑比克 | 莫桑比克共和国
            en Mozambique | Republic of Mozambique
            fr Mozambique | République du Mozambique
            ru Мозамбик | Республика Мозамбик
            es Mozambique | República de Mozambique
        MMR MM 104
            ar ميانمار | جمهورية اتحاد ميانمار
            zh 缅甸 | 缅甸联邦共和国
            en Myanmar | Republic of the Union of Myanmar
            fr Myanmar | République de l’Union du Myanmar
            ru Мьянма | Республика Союз Мьянма
            es Myanmar | República de la Unión de Myanmar
        NAM NA 516
            ar ناميبيا | جمهورية ناميبيا
            zh 纳米比亚 | 纳米比亚共和国
            en Namibia | Republic of Namibia
            fr Namibie | République de Namibie
            ru Намибия | Республика Намибия
            es Namibia | República de Namibia
        NRU NR 520
            ar ناورو | جمهورية ناورو
            zh 瑙鲁 | 瑙鲁共和国
            en Nauru | Republic of Nauru
            fr Nauru | République de Nauru
            ru Науру | Республика Науру
            es Nauru | República de Nauru
        NPL NP 524
            ar نيبال
            zh 尼泊尔
            en Nepal
            fr Népal
            ru Непал
            es Nepal
        NLD NL 528
            ar هولندا | مملكة هولندا
            zh 荷兰 | 荷兰王国
            en Netherlands | Kingdom of the Netherlands
            fr Pays-Bas | Royaume des Pays-Bas
            ru Нидерланды | Королевство Нидерландов
            es Países Bajos | Reino de los Países Bajos
             + The Netherlands
        NZL NZ 554
            ar نيوزيلندا
            zh 新西兰
            en New Zealand
            fr Nouvelle-Zélande
            ru Новая Зеландия
            es Nueva Zelandia
             + Aotearoa New Zealand
        NIC NI 558
            ar نيكاراغوا | جمهورية نيكاراغوا
            zh 尼加拉瓜 | 尼加拉瓜共和国
            en Nicaragua | Republic of Nicaragua
            fr Nicaragua | République du Nicaragua
            ru Никарагуа | Республика Никарагуа
            es Nicaragua | República de Nicaragua
        NER NE 562
            ar النيجر | جمهورية النيجر
            zh 尼日尔 | 尼日尔共和国
            en Niger | Republic of the Niger
            fr Niger | République du Niger
            ru Нигер | Республика Нигер
            es Níger | República del Níger
        NGA NG 566
            ar نيجيريا | جمهورية نيجيريا الاتحادية
            zh 尼日利亚 | 尼日利亚联邦共和国
            en Nigeria | Federal Republic of Nigeria
            fr Nigéria | République fédérale du Nigéria
            ru Нигерия | Федеративная Республика Нигерия
            es Nigeria | República Federal de Nigeria
        NIU NU 570
            ar نيوي
            zh 纽埃
            en Niue
            fr Nioué
            ru Ниуэ
            es Niue
        MKD MK 807
            ar مقدونيا الشمالية | جمهورية مقدونيا الشمالية
            zh 北马其顿 | 北马其顿共和国
            en North Macedonia | Republic of North Macedonia
            fr Macédoine du Nord | République de Macédoine du Nord
            ru Северная Македония | Республика Северная Македония
            es Macedonia del Norte | República de Macedonia del Norte
        NOR NO 578
            ar النرويج | مملكة النرويج
            zh 挪威 | 挪威王国
            en Norway | Kingdom of Norway
            fr Norvège | Royaume de Norvège
            ru Норвегия | Королевство Норвегия
            es Noruega | Reino de Noruega
        OMN OM 512
            ar عمان | سلطنة عمان
            zh 阿曼 | 阿曼苏丹国
            en Oman | Sultanate of Oman
            fr Oman | Sultanat d’Oman
            ru Оман | Султанат Оман
            es Omán | Sultanía de Omán
        PAK PK 586
            ar باكستان | جمهورية باكستان الإسلامية
            zh 巴基斯坦 | 巴基斯坦伊斯兰共和国
            en Pakistan | Islamic Republic of Pakistan
            fr Pakistan | République islamique du Pakistan
            ru Пакистан | Исламская Республика Пакистан
            es Pakistán | República Islámica del Pakistán
        PLW PW 585
            ar بالاو | جمهورية بالاو
            zh 帕劳 | 帕劳共和国
            en Palau | Republic of Palau
            fr Palaos | République des Palaos
            ru Палау | Республика Палау
            es Palau | República de Palau
        PAN PA 591
            ar بنما | جمهورية بنما
            zh 巴拿马 | 巴拿马共和国
            en Panama | Republic of Panama
            fr Panama | République du Panama
            ru Панама | Республика Панама
            es Panamá | República de Panamá
        PNG PG 598
            ar بابوا غينيا الجديدة | دولة بابوا غينيا الجديدة المستقلة
            zh 巴布亚新几内亚 | 巴布亚新几内亚独立国
            en Papua New Guinea | Independent State of Papua New Guinea
            fr Papouasie-Nouvelle-Guinée | État indépendant de Papouasie-Nouvelle-Guinée
            ru Папуа — Новая Гвинея | Независимое государство Папуа — Новая Гвинея
            es Papua Nueva Guinea | Estado Independiente de Papua Nueva Guinea
             + PNG
        PRY PY 600
            ar باراغواي | جمهورية باراغواي
            zh 巴拉圭 | 巴拉圭共和国
            en Paraguay | Republic of Paraguay
            fr Paraguay | République du Paraguay
            ru Парагвай | Республика Парагвай
            es Paraguay | República del Paraguay
        PER PE 604
            ar بيرو | جمهورية بيرو
            zh 秘鲁 | 秘鲁共和国
            en Peru | Republic of Peru
            fr Pérou | République du Pérou
            ru Перу | Республика Перу
            es Perú | República del Perú
        PHL PH 608
            ar الفلبين | جمهورية الفلبين
            zh 菲律宾 | 菲律宾共和国
            en Philippines | Republic of the Philippines
            fr Philippines | République des Philippines
            ru Филиппины | Республика Филиппины
            es Filipinas | República de Filipinas
             + The Philippines
        POL PL 616
            ar بولندا | جمهورية بولندا
            zh 波兰 | 波兰共和国
            en Poland | Republic of Poland
            fr Pologne | République de Pologne
            ru Польша | Республика Польша
            es Polonia | República de Polonia
        PRT PT 620
            ar البرتغال | جمهورية البرتغال
            zh 葡萄牙 | 葡萄牙共和国
            en Portugal | Portuguese Republic
            fr Portugal | République portugaise
            ru Португалия | Португальская Республика
            es Portugal | República Portuguesa
        QAT QA 634
            ar قطر | دولة قطر
            zh 卡塔尔 | 卡塔尔国
            en Qatar | State of Qatar
            fr Qatar | État du Qatar
            ru Катар | Государство Катар
            es Qatar | Estado de Qatar
        KOR KR 410
            ar جمهورية كوريا
            zh 大韩民国
            en Republic of Korea
            fr République de Corée
            ru Республика Корея
            es República de Corea
             + South Korea | ROK | Corée du Sud | Corea del Sur | Южная Корея | 韩国 | كوريا الجنوبية
        MDA MD 498
            ar جمهورية مولدوفا
            zh 摩尔多瓦共和国
            en Republic of Moldova
            fr République de Moldova
            ru Республика Молдова
            es República de Moldova
             + Moldova | Moldavie | Moldavia | Молдова | Молдавия | 摩尔多瓦 | مولدوفا
        ROU RO 642
            ar رومانيا
            zh 罗马尼亚
            en Romania
            fr Roumanie
            ru Румыния
            es Rumania
        RUS RU 643
            ar الاتحاد الروسي
            zh 俄罗斯联邦
            en Russian Federation
            fr Fédération de Russie
            ru Российская Федерация
            es Federación de Rusia
             + Russia | Russie | Rusia | Россия | 俄罗斯 | روسيا
        RWA RW 646
            ar رواندا | جمهورية رواندا
            zh 卢旺达 | 卢旺达共和国
            en Rwanda | Republic of Rwanda
            fr Rwanda | République du Rwanda
            ru Руанда | Республика Руанда
            es Rwanda | República de Rwanda
        KNA KN 659
            ar سانت كيتس ونيفس
            zh 圣基茨和尼维斯
            en Saint Kitts and Nevis
            fr Saint-Kitts-et-Nevis
            ru Сент-Китс и Невис
            es Saint Kitts y Nevis
             + St Kitts and Nevis
        LCA LC 662
            ar سانت لوسيا
            zh 圣卢西亚
            en Saint Lucia
            fr Sainte-Lucie
            ru Сент-Люсия
            es Santa Lucía
             + St Lucia
        VCT VC 670
            ar سانت فنسنت وجزر غرينادين
            zh 圣文森特和格林纳丁斯
            en Saint Vincent and the Grenadines
            fr Saint-Vincent-et-les Grenadines
            ru Сент-Винсент и Гренадины
            es San Vicente y las Granadinas
             + St Vincent and the Grenadines
        WSM WS 882
            ar ساموا | دولة ساموا المستقلة
            zh 萨摩亚 | 萨摩亚独立国
            en Samoa | Independent State of Samoa
            fr Samoa | État indépendant du Samoa
            ru Самоа | Независимое Государство Самоа
            es Samoa | Estado Independiente de Samoa
        SMR SM 674
            ar سان مارينو | جمهورية سان مارينو
            zh 圣马力诺 | 圣马力诺共和国
            en San Marino | Republic of San Marino
            fr Saint-Marin | République de Saint-Marin
            ru Сан-Марино | Республика Сан-Марино
            es San Marino | República de San Marino
        STP ST 678
            ar سان تومي وبرينسيبي | جمهورية سان تومي وبرينسيبي الديمقراطية
            zh 圣多美和普林西比 | 圣多美和普林西比民主共和国
            en Sao Tome and Principe | Democratic Republic of Sao Tome and Principe
            fr Sao Tomé-et-Principe | République démocratique de Sao Tomé-et-Principe
            ru Сан-Томе и Принсипи | Демократическая Республика Сан-Томе и Принсипи
            es Santo Tomé y Príncipe | República Democrática de Santo Tomé y Príncipe
        SAU SA 682
            ar المملكة العربية السعودية
            zh 沙特阿拉伯 | 沙特阿拉伯王国
            en Saudi Arabia | Kingdom of Saudi Arabia
            fr Arabie saoudite | Royaume d’Arabie saoudite
            ru Саудовская Аравия | Королевство Саудовская Аравия
            es Arabia Saudita | Reino de la Arabia Saudita
             + KSA
        SEN SN 686
            ar السنغال | جمهورية السنغال
            zh 塞内加尔 | 塞内加尔共和国
            en Senegal | Republic of Senegal
            fr Sénégal | République du Sénégal
            ru Сенегал | Республика Сенегал
            es Senegal | República del Senegal
        SRB RS 688
            ar صربيا | جمهورية صربيا
            zh 塞尔维亚 | 塞尔维亚共和国
            en Serbia | Republic of Serbia
            fr Serbie | République de Serbie
            ru Сербия | Республика Сербия
            es Serbia | República de Serbia
        SYC SC 690
            ar سيشيل | جمهورية سيشيل
            zh 塞舌尔 | 塞舌尔共和国
            en Seychelles | Republic of Seychelles
            fr Seychelles | République des Seychelles
            ru Сейшельские Острова | Республика Сейшельские Острова
            es Seychelles | República de Seychelles
        SLE SL 694
            ar سيراليون | جمهورية سيراليون
            zh 塞拉利昂 | 塞拉利昂共和国
            en Sierra Leone | Republic of Sierra Leone
            fr Sierra Leone | République de Sierra Leone
            ru Сьерра-Леоне | Республика Сьерра-Леоне
            es Sierra Leona | República de Sierra Leona
        SGP SG 702
            ar سنغافورة | جمهورية سنغافورة
            zh 新加坡 | 新加坡共和国
            en Singapore | Republic of Singapore
            fr Singapour | République de Singapour
            ru Сингапур | Республика Сингапур
            es Singapur | República de Singapur
        SVK SK 703
            ar سلوفاكيا | الجمهورية السلوفاكية
            zh 斯洛伐克 | 斯洛伐克共和国
            en Slovakia | Slovak Republic
            fr Slovaquie | République slovaque
            ru Словакия | Словацкая Республика
            es Eslovaquia | República Eslovaca
        SVN SI 705
            ar سلوفينيا | جمهورية سلوفينيا
            zh 斯洛文尼亚 | 斯洛文尼亚共和国
            en Slovenia | Republic of Slovenia
            fr Slovénie | République de Slovénie
            ru Словения | Республика Словения
            es Eslovenia | República de Eslovenia
        SLB SB 090
            ar جزر سليمان
            zh 所罗门群岛
            en Solomon Islands
            fr Îles Salomon
            ru Соломоновы Острова
            es Islas Salomón
             + The Solomon Islands
        SOM SO 706
            ar الصومال | جمهورية الصومال الاتحادية
            zh 索马里 | 索马里联邦共和国
            en Somalia | Federal Republic of Somalia
            fr Somalie | République fédérale de Somalie
            ru Сомали | Федеративная Республика Сомали
            es Somalia | República Federal de Somalia
        ZAF ZA 710
            ar جنوب أفريقيا | جمهورية جنوب أفريقيا
            zh 南非 | 南非共和国
            en South Africa | Republic of South Africa
            fr Afrique du Sud | République sud-africaine
            ru Южная Африка | Южно-Африканская Республика
            es Sudáfrica | República de Sudáfrica
             + RSA
        SSD SS 728
            ar جنوب السودان | جمهورية جنوب السودان
            zh 南苏丹 | 南苏丹共和国
            en South Sudan | Republic of South Sudan
            fr Soudan du Sud | République du Soudan du Sud
            ru Южный Судан | Республика Южный Судан
            es Sudán del Sur | República de Sudán del Sur
        ESP ES 724
            ar إسبانيا | مملكة إسبانيا
            zh 西班牙 | 西班牙王国
            en Spain | Kingdom of Spain
            fr Espagne | Royaume d’Espagne
            ru Испания | Королевство Испания
            es España | Reino de España
        LKA LK 144
            ar سري لانكا | جمهورية سري لانكا الاشتراكية الديمقراطية
            zh 斯里兰卡 | 斯里兰卡民主社会主义共和国
            en Sri Lanka | Democratic Socialist Republic of Sri Lanka
            fr Sri Lanka | République socialiste démocratique de Sri Lanka
            ru Шри-Ланка | Демократическая Социалистическая Республика Шри-Ланка
            es Sri Lanka | República Socialista Democrática de Sri Lanka
        PSE PS 275
            ar دولة فلسطين
            zh 巴勒斯坦国
            en State of Palestine
            fr État de Palestine
            ru Государство Палестина
            es Estado de Palestina
             + Palestine | Palestina | Палестина | 巴勒斯坦 | فلسطين
        SDN SD 729
            ar السودان | جمهورية السودان
            zh 苏丹 | 苏丹共和国
            en Sudan | Republic of the Sudan
            fr Soudan | République du Soudan
            ru Судан | Республика Судан
            es Sudán | República del Sudán
             + The Sudan
        SUR SR 740
            ar سورينام | جمهورية سورينام
            zh 苏里南 | 苏里南共和国
            en Suriname | Republic of Suriname
            fr Suriname | République du Suriname
            ru Суринам | Республика Суринам
            es Suriname | República de Suriname
        SWE SE 752
            ar السويد | مملكة السويد
            zh 瑞典 | 瑞典王国
            en Sweden | Kingdom of Sweden
            fr Suède | Royaume de Suède
            ru Швеция | Королевство Швеция
            es Suecia | Reino de Suecia
        CHE CH 756
            ar سويسرا | الاتحاد السويسري
            zh 瑞士 | 瑞士联邦
            en Switzerland | Swiss Confederation
            fr Suisse | Confédération suisse
            ru Швейцария | Швейцарская Конфедерация
            es Suiza | Confederación Suiza
        SYR SY 760
            ar الجمهورية العربية السورية
            zh 阿拉伯叙利亚共和国
            en Syrian Arab Republic
            fr République arabe syrienne
            ru Сирийская Арабская Республика
            es República Árabe Siria
             + Syria | Syrie | Siria | Сирия | 叙利亚 | سوريا
        TJK TJ 762
            ar طاجيكستان | جمهورية طاجيكستان
            zh 塔吉克斯坦 | 塔吉克斯坦共和国
            en Tajikistan | Republic of Tajikistan
            fr Tadjikistan | République du Tadjikistan
            ru Таджикистан | Республика Таджикистан
            es Tayikistán | República de Tayikistán
        THA TH 764
            ar تايلند | مملكة تايلند
            zh 泰国 | 泰王国
            en Thailand | Kingdom of Thailand
            fr Thaïlande | Royaume de Thaïlande
            ru Таиланд | Королевство Таиланд
            es Tailandia | Reino de Tailandia
        TLS TL 626
            ar تيمور-ليشتي | جمهورية تيمور - ليشتي الديمقراطية
            zh 东帝汶 | 东帝汶民主共和国
            en Timor-Leste | Democratic Republic of Timor-Leste
            fr Timor-Leste | République démocratique du Timor-Leste
            ru Тимор-Лешти | Демократическая Республика Тимор-Лешти
            es Timor-Leste | República Democrática de Timor-Leste
             + East Timor | Timor oriental | Восточный Тимор
        TGO TG 768
            ar توغو | جمهورية توغو
            zh 多哥 | 多哥共和国
            en Togo | Togolese Republic
            fr Togo | République togolaise
            ru Того | Тоголезская Республика
            es Togo | República Togolesa
        TON TO 776
            ar تونغا | مملكة تونغا
            zh 汤加 | 汤加王国
            en Tonga | Kingdom of Tonga
            fr Tonga | Royaume des Tonga
            ru Тонга | Королевство Тонга
            es Tonga | Reino de Tonga
        TTO TT 780
            ar ترينيداد وتوباغو | جمهورية ترينيداد وتوباغو
            zh 特立尼达和多巴哥 | 特立尼达和多巴哥共和国
            en Trinidad and Tobago | Republic of Trinidad and Tobago
            fr Trinité-et-Tobago | République de Trinité-et-Tobago
            ru Тринидад и Тобаго | Республика Тринидад и Тобаго
            es Trinidad y Tabago | República de Trinidad y Tabago
             + Trinidad & Tobago | Trinidad
        TUN TN 788
            ar تونس | الجمهورية التونسية
            zh 突尼斯 | 突尼斯共和国
            en Tunisia | Republic of Tunisia
            fr Tunisie | République tunisienne
            ru Тунис | Тунисская Республика
            es Túnez | República de Túnez
        TUR TR 792
            ar تركيا
            zh 土耳其
            en Türkiye
            fr Türkiye
            ru Турция
            es Türkiye
             + Republic of Türkiye | République de Türkiye | República de Türkiye | Турецкая Республика | 土耳其共和国
             + جمهورية تركيا | Turkey | Turquie | Turquía
        TKM TM 795
            ar تركمانستان
            zh 土库曼斯坦
            en Turkmenistan
            fr Turkménistan
            ru Туркменистан
            es Turkmenistán
        TUV TV 798
            ar توفالو
            zh 图瓦卢
            en Tuvalu
            fr Tuvalu
            ru Тувалу
            es Tuvalu
        UGA UG 800
            ar أوغندا | جمهورية أوغندا
            zh 乌干达 | 乌干达共和国
            en Uganda | Republic of Uganda
            fr Ouganda | République de l’Ouganda
            ru Уганда | Республика Уганда
            es Uganda | República de Uganda
        UKR UA 804
            ar أوكرانيا
            zh 乌克兰
            en Ukraine
            fr Ukraine
            ru Украина
            es Ucrania
        ARE AE 784
            ar الإمارات العربية المتحدة
            zh 阿拉伯联合酋长国
            en United Arab Emirates
            fr Émirats arabes unis
            ru Объединенные Арабские Эмираты
            es Emiratos Árabes Unidos
             + UAE | Emirates | EAU | Émirats | ОАЭ | 阿联酋 | الإمارات
        GBR GB 826
            ar المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
            zh 大不列颠及北爱尔兰联合王国
            en United Kingdom of Great Britain and Northern Ireland
            fr Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
            ru Соединенное Королевство Великобритании и Северной Ирландии
            es Reino Unido de Gran Bretaña e Irlanda del Norte
             + UK | United Kingdom | Great Britain | Britain | Royaume-Uni | Reino Unido | Великобритания
             + Соединенное Королевство | 英国 | المملكة المتحدة | بريطانيا
        TZA TZ 834
            ar جمهورية تنزانيا المتحدة
            zh 坦桑尼亚联合共和国
            en United Republic of Tanzania
            fr République-Unie de Tanzanie
            ru Объединенная Республика Танзания
            es República Unida de Tanzanía
             + Tanzania | Tanzanie | Танзания | 坦桑尼亚 | تنزانيا
        USA US 840
            ar الولايات المتحدة الأمريكية
            zh 美利坚合众国
            en United States of America
            fr États-Unis d’Amérique
            ru Соединенные Штаты Америки
            es Estados Unidos de América
             + US | USA | United States | America | États-Unis | Estados Unidos | EE. UU. | США
             + Соединенные Штаты | 美国 | الولايات المتحدة | أمريكا
        URY UY 858
            ar أوروغواي | جمهورية أوروغواي الشرقية
            zh 乌拉圭 | 乌拉圭东岸共和国
            en Uruguay | Eastern Republic of Uruguay
            fr Uruguay | République orientale de l’Uruguay
            ru Уругвай | Восточная Республика Уругвай
            es Uruguay | República Oriental del Uruguay
        UZB UZ 860
            ar أوزبكستان | جمهورية أوزبكستان
            zh 乌兹别克斯坦 | 乌兹别克斯坦共和国
            en Uzbekistan | Republic of Uzbekistan
            fr Ouzbékistan | République d’Ouzbékistan
            ru Узбекистан | Республика Узбекистан
            es Uzbekistán | República de Uzbekistán
        VUT VU 548
            ar فانواتو | جمهورية فانواتو
            zh 瓦努阿图 | 瓦努阿图共和国
            en Vanuatu | Republic of Vanuatu
            fr Vanuatu | République de Vanuatu
            ru Вануату | Республика Вануату
            es Vanuatu | República de Vanuatu
        VEN VE 862
            ar جمهورية فنزويلا البوليفارية
            zh 委内瑞拉玻利瓦尔共和国
            en Bolivarian Republic of Venezuela
            fr République bolivarienne du Venezuela
            ru Боливарианская Республика Венесуэла
            es República Bolivariana de Venezuela
             + Venezuela | Венесуэла | 委内瑞拉 | فنزويلا | فنزويلا (جمهورية - البوليفارية)
             + Venezuela (Bolivarian Republic of) | Venezuela (République bolivarienne du)
             + Венесуэла (Боливарианская Республика) | Venezuela (República Bolivariana de)
        VNM VN 704
            ar فييت نام | جمهورية فييت نام الاشتراكية
            zh 越南 | 越南社会主义共和国
            en Viet Nam | Socialist Republic of Viet Nam
            fr Viet Nam | République socialiste du Viet Nam
            ru Вьетнам | Социалистическая Республика Вьетнам
            es Viet Nam | República Socialista de Viet Nam
        YEM YE 887
            ar اليمن | الجمهورية اليمنية
            zh 也门 | 也门共和国
            en Yemen | Republic of Yemen
            fr Yémen | République du Yémen
            ru Йемен | Йеменская Республика
            es Yemen | República del Yemen
        ZMB ZM 894
            ar زامبيا | جمهورية زامبيا
            zh 赞比亚 | 赞比亚共和国
            en Zambia | Republic of Zambia
            fr Zambie | République de Zambie
            ru Замбия | Республика Замбия
            es Zambia | República de Zambia
        ZWE ZW 716
            ar زمبابوي | جمهورية زمبابوي
            zh 津巴布韦 | 津巴布韦共和国
            en Zimbabwe | Republic of Zimbabwe
            fr Zimbabwe | République du Zimbabwe
            ru Зимбабве | Республика Зимбабве
            es Zimbabwe | República de Zimbabwe
        """
}
