/// The states by their codes (ISO 3166-1 alpha-3), with the short names in use.
enum Countries {
    struct Country: Sendable {
        let code: String
        /// The official short name first.
        let names: [String]
        /// One of the 193 members of the United Nations.
        var isMember: Bool { !Countries.others.contains(code) }
    }

    static let all: [Country] = table.split(separator: ";").map { row in
        Country(code: String(row.prefix(3)), names: row.dropFirst(4).split(separator: "|").map(String.init))
    }

    static let byName: [String: Country] = {
        var byName: [String: Country] = [:]
        for country in all { for name in country.names { byName[name.letters] = country } }
        return byName
    }()

    /// Of the names that are one word.
    static let stems = Set(all.flatMap(\.names).filter { !$0.contains(" ") }.flatMap { Stem.stems(of: $0) })

    /// - Parameter name: in any spelling that differs by hyphens, spaces and accents only.
    static func named(_ name: String) -> Country? { byName[name.letters] }

    private static let others: Set<String> = ["COK", "NIU", "PSE", "VAT"]

    private static let table = """
        AFG Afghanistan;ALB Albania;DZA Algeria;AND Andorra;AGO Angola;ATG Antigua and Barbuda;ARG Argentina;\
        ARM Armenia;AUS Australia;AUT Austria;AZE Azerbaijan;BHS Bahamas|The Bahamas;BHR Bahrain;BGD Bangladesh;\
        BRB Barbados;BLR Belarus;BEL Belgium;BLZ Belize;BEN Benin;BTN Bhutan;\
        BOL Bolivia|Plurinational State of Bolivia;BIH Bosnia and Herzegovina;BWA Botswana;BRA Brazil;\
        BRN Brunei Darussalam|Brunei;BGR Bulgaria;BFA Burkina Faso;BDI Burundi;CPV Cabo Verde|Cape Verde;KHM Cambodia;\
        CMR Cameroon;CAN Canada;CAF Central African Republic;TCD Chad;CHL Chile;CHN China|People's Republic of China;\
        COL Colombia;COM Comoros;COG Congo|Republic of the Congo;COK Cook Islands;CRI Costa Rica;\
        CIV Cote d'Ivoire|Ivory Coast;HRV Croatia;CUB Cuba;CYP Cyprus;CZE Czechia|Czech Republic;\
        PRK Democratic People's Republic of Korea|North Korea;\
        COD Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo;DNK Denmark;DJI Djibouti;\
        DMA Dominica;DOM Dominican Republic;ECU Ecuador;EGY Egypt;SLV El Salvador;GNQ Equatorial Guinea;ERI Eritrea;\
        EST Estonia;SWZ Eswatini|Swaziland;ETH Ethiopia;FJI Fiji;FIN Finland;FRA France;GAB Gabon;\
        GMB Gambia|The Gambia;GEO Georgia;DEU Germany;GHA Ghana;GRC Greece;GRD Grenada;GTM Guatemala;GIN Guinea;\
        GNB Guinea-Bissau;GUY Guyana;HTI Haiti;VAT Holy See;HND Honduras;HUN Hungary;ISL Iceland;IND India;\
        IDN Indonesia;IRN Iran|Islamic Republic of Iran;IRQ Iraq;IRL Ireland;ISR Israel;ITA Italy;JAM Jamaica;\
        JPN Japan;JOR Jordan;KAZ Kazakhstan;KEN Kenya;KIR Kiribati;KWT Kuwait;KGZ Kyrgyzstan;\
        LAO Lao People's Democratic Republic|Lao PDR|Laos;LVA Latvia;LBN Lebanon;LSO Lesotho;LBR Liberia;LBY Libya;\
        LIE Liechtenstein;LTU Lithuania;LUX Luxembourg;MDG Madagascar;MWI Malawi;MYS Malaysia;MDV Maldives;MLI Mali;\
        MLT Malta;MHL Marshall Islands;MRT Mauritania;MUS Mauritius;MEX Mexico;\
        FSM Micronesia|Federated States of Micronesia;MCO Monaco;MNG Mongolia;MNE Montenegro;MAR Morocco;\
        MOZ Mozambique;MMR Myanmar;NAM Namibia;NRU Nauru;NPL Nepal;NLD Netherlands|Kingdom of the Netherlands;\
        NZL New Zealand;NIC Nicaragua;NER Niger;NGA Nigeria;NIU Niue;MKD North Macedonia;NOR Norway;OMN Oman;\
        PAK Pakistan;PLW Palau;PSE State of Palestine|Palestine;PAN Panama;PNG Papua New Guinea;PRY Paraguay;PER Peru;\
        PHL Philippines;POL Poland;PRT Portugal;QAT Qatar;KOR Republic of Korea|South Korea;\
        MDA Republic of Moldova|Moldova;ROU Romania;RUS Russian Federation|Russia;RWA Rwanda;\
        KNA Saint Kitts and Nevis;LCA Saint Lucia;VCT Saint Vincent and the Grenadines;WSM Samoa;SMR San Marino;\
        STP Sao Tome and Principe;SAU Saudi Arabia;SEN Senegal;SRB Serbia;SYC Seychelles;SLE Sierra Leone;\
        SGP Singapore;SVK Slovakia;SVN Slovenia;SLB Solomon Islands;SOM Somalia;ZAF South Africa;SSD South Sudan;\
        ESP Spain;LKA Sri Lanka;SDN Sudan;SUR Suriname;SWE Sweden;CHE Switzerland;SYR Syrian Arab Republic|Syria;\
        TJK Tajikistan;TZA United Republic of Tanzania|Tanzania;THA Thailand;TLS Timor-Leste|East Timor;TGO Togo;\
        TON Tonga;TTO Trinidad and Tobago;TUN Tunisia;TUR Türkiye|Turkey;TKM Turkmenistan;TUV Tuvalu;UGA Uganda;\
        UKR Ukraine;ARE United Arab Emirates;GBR United Kingdom|UK;USA United States of America|United States|USA|US;\
        URY Uruguay;UZB Uzbekistan;VUT Vanuatu;VEN Venezuela|Bolivarian Republic of Venezuela;VNM Viet Nam|Vietnam;\
        YEM Yemen;ZMB Zambia;ZWE Zimbabwe
        """
}

extension StringProtocol {
    /// Folded, letters and digits only: what spaces, hyphens and accents do not change.
    var letters: String { String(folded.filter { $0.isLetter || $0.isNumber }) }
}
