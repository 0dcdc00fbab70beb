extension Texts {
    static let arabicRefusals: [String: String] = [:]
}
