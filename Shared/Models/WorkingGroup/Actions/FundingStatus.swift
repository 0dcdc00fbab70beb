/// Whether there is money. An unfunded action is never late: all is “subject to available resources”.
public enum FundingStatus: String, Word {
    case funded
    case partlyFunded = "partly-funded"
    case unfunded
}
