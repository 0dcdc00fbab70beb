/// A request for more time, with the action that it is about.
public struct ListedExtension: Codable, Sendable, Equatable {
    public let action: ActionID
    public let number: Int
    public let title: Line
    public let owner: PartyID
    public let `extension`: ActionExtension

    public init(action: ActionID, number: Int, title: Line, owner: PartyID, extension: ActionExtension) {
        self.action = action
        self.number = number
        self.title = title
        self.owner = owner
        self.extension = `extension`
    }
}
