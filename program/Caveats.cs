using PartnerBot.Program.Partners;

namespace PartnerBot.Program;

/// <summary>
/// Every place where the guide is silent or says two things, how this program reads it, and who decides.
/// One long list on purpose: here the readings can be compared, and a new edition checked against them.
/// </summary>
public static class Caveats
{
    public static readonly Caveat Undated = new(
        "guide-undated", "The guide carries no date or version. If the copy in the Partner Portal says something else, that copy holds.");

    // ---- Who and where

    /// <summary>Null for a plain reseller.</summary>
    public static Caveat? Type(Partner partner) => partner switch
    {
        { Type: PartnerType.Distributor } => new("partner-type", $"The guide is written for resellers. Whether this holds for a distributor it does not say: ask {Contacts.Executive}."),
        { DistributorId: not null } => new("partner-type", $"The guide does not say whether this holds for a reseller that buys through a distributor: ask {Contacts.Executive}."),
        _ => null,
    };

    public static Caveat NotOperatingIn(Geography geography) => new(
        "not-operating-there", $"{geography.Name()} is not among the regions on record. Requirements hold only where the partner operates, so this is a look ahead.");

    public static readonly Caveat NoRegions = new(
        "no-regions", "No region is on record, so no requirement can be checked. The channel team can add the regions the partner operates in.");

    public static readonly Caveat RegionsDiffer = new(
        "regions-differ", $"The record supports different levels in different regions. The guide does not say which of them decides: ask {Contacts.Executive}.");

    public static readonly Caveat OneCellForAll = new(
        "one-cell-for-all", $"Four rows print one cell for all levels (extra discount, rebates, cloud discount, cloud credit). They are read as holding for each level: confirm with {Contacts.Executive}.");

    // ---- Discounts

    public static readonly Caveat RegistrationEligibility = new(
        "registration-eligibility", "This holds if the product is eligible and the registration is approved. Not every solution is eligible: the Deal Registration and Rebate Guide lists which.");

    public static Caveat NoStacking(int total, int extra) => new(
        "no-stacking", $"{total}% in total, not {total}% plus {extra}%: the extra points for these two products are already in it.");

    public static readonly Caveat NoStackingAtAnyLevel = new(
        "no-stacking", "The rates for API Security and Guardicore Segmentation are totals: the extra points for these two products are already in them.");

    public static Caveat SameForEveryLevel(int percent) => new(
        "level-makes-no-difference", $"Without a deal registration every level gets {percent}%. The level counts only with an approved registration.");

    public static readonly Caveat NewCustomerUndefined = new(
        "new-customer-undefined", $"The guide does not define who counts as a new customer. A registration itself is not only for new ones. If in doubt, ask {Contacts.Executive}.");

    public static readonly Caveat ExistingSecurityCustomer = new(
        "existing-security-customer", $"For API Security and Guardicore Segmentation with a customer that is not new, the table suggests the ordinary rate with registration but does not say so. Please confirm with {Contacts.Executive}.");

    public static readonly Caveat ExistingClient = new(
        "existing-client", $"For a client that Akamai already has, the guide lets {Contacts.Executive} give the wholesale pricing. Ask for it before you quote; the percentage is what the table prints.");

    public static readonly Caveat ExistingClientNewService = new(
        "existing-client-new-service", $"The guide says two things here: price-list pricing holds for new services of existing clients, and for existing clients pricing comes from {Contacts.Executive}. Ask before you quote.");

    public static readonly Caveat GuardicorePrices = new(
        "guardicore-prices", $"The percentages are in the guide, but Guardicore Segmentation is not on the online price list: prices come only from {Contacts.Executive}.");

    public static readonly Caveat DiscountBase = new(
        "discount-base", "This is a discount, not a margin. The guide sets it beside the price list but does not spell out what it is taken off.");

    public static readonly Caveat LevelAtClose = new(
        "level-at-close", "If the level changes between registration and close, the guide does not say which level's rate counts.");

    public static Caveat UnknownProduct(string name) => new(
        "unknown-product", $"I do not know a product called \"{name}\", so I used the rates that have no product of their own. Check the name.");

    public static readonly Caveat CloudRegistration = new(
        "cloud-registration", "Whether the deal registration rates also hold for cloud computing is unclear in the guide.");

    // ---- Thresholds

    public static readonly Caveat OnTheThreshold = new(
        "on-the-threshold", $"Exactly a figure is not more than it: if you stand on one, {Contacts.Executive} has to decide.");

    public static Caveat ExactlyAtThreshold(string what) => new(
        "exactly-at-threshold", $"{what} is exactly the threshold. The guide asks for more than that, yet calls only less than that below: {Contacts.Executive} has to decide.");

    public static Caveat LastYearsFigures(Geography geography, int missing, int used) => new(
        "last-years-figures", $"For {missing} no figures of {geography.Name()} are on record, so those of {used} are shown.");

    public static Caveat YearNotOver(int year) => new(
        "year-not-over", $"Figures for {year} are those on record so far; the guide counts the whole calendar year.");

    public static readonly Caveat ShortOrderForms = new(
        "short-order-forms", "Check that the Net MRR on record counts no Order Forms under twelve months. MRR is defined without them, though the threshold's own text does not repeat that, and Net MRR decides here.");

    // ---- Staff

    public static Caveat Americas(string? enoughTogether) => new(
        "americas-region", enoughTogether is null
            ? $"North America and LATAM are counted separately here, as in the guide's tables. Its definition of Region takes them together: confirm with {Contacts.Executive}."
            : $"North America and LATAM are counted separately here. The guide's definition of Region takes them together, and together there would be enough {enoughTogether}: confirm with {Contacts.Executive}.");

    public static Caveat WithoutRegion(int people) => new(
        "people-without-region", $"{Wording.People(people)} with a certificate or an assigned role {(people is 1 ? "has" : "have")} no region on record and {(people is 1 ? "is" : "are")} not counted in any. Add their regions.");

    public static Caveat TwoRoles(IEnumerable<string> names) => new(
        "two-roles", $"{Wording.List(names)}: counted in each role they are certified for. The guide speaks of shared staff but does not confirm it for these minimums.");

    public static Caveat LapsedNotCounted(IEnumerable<string> names) => new(
        "lapsed-not-counted", $"{Wording.List(names)}: the certificate has lapsed and is not counted. The guide ties renewal to product compliance only, so this is the careful reading for staffing.");

    public static Caveat InRenewalWindow(IEnumerable<string> names, DateOnly renewBy) => new(
        "in-renewal-window", $"{Wording.List(names)}: past the validity period but still counted. Renew by {Day.Text(renewBy)}, or compliance and what hangs on it may be lost.");

    public static Caveat ServicesWaived(int have, int need) => new(
        "services-waiver", $"Basic Services & Support is left out because the focus is only API Security or Guardicore Segmentation; the guide does not define \"focus\". Without that, it would be {have} of {need}{(have >= need ? ", which is enough" : "")}.");

    public static readonly Caveat ServicesNotWaived = new(
        "services-not-waived", $"The focus is on API Security or Guardicore Segmentation among others. The guide waives Basic Services & Support for partners with that focus but does not define it: ask {Contacts.Executive}.");

    public static Caveat LookBack(int months) => new(
        "staff-look-back", $"Akamai may look back over {months} months of staffing, so enough today does not settle the time before.");

    public static readonly Caveat RenewalWindowReading = new(
        "renewal-window-reading", "Whether the renewal days lie before or after the end of the validity period the guide does not make clear; they are counted after it. Renewing before is safe either way.");

    // ---- Success Plan

    public static Caveat PlanYear(int planned, int year) => new(
        "plan-year", $"An agreed plan for {planned} is on record but none for {year}. The guide asks for an annual plan without saying which year; the calendar year is assumed.");

    // ---- Changes of level

    public static Caveat CalendarDays(int days) => new(
        "calendar-days", $"The {days} days are counted as calendar days from the day after the notice; the guide does not say which kind. If they end on the first day of a quarter, the change comes with the next one.");

    public static readonly Caveat YearEndWording = new(
        "year-end-wording", "For the year end the guide says \"either\" threshold, which could mean one or both. As one of the two is enough to qualify, the risk is shown only when both are missed.");

    public static readonly Caveat GraceOrYearEnd = new(
        "grace-or-year-end", "Two rules meet: a missed threshold that Akamai has noticed gets a grace period, and one that is missed at the end of the calendar year gets none. Plan for the earlier day.");

    public static Caveat NoNoticeYet(IEnumerable<string> missing) => new(
        "no-notice-date", $"Missing today: {Wording.List(missing)}. No open notice for it is on record, and the grace period starts with Akamai's notice, so there is no date yet.");

    public static Caveat NoticeOverdue(IEnumerable<string> causes) => new(
        "notice-overdue", $"{Wording.List(causes)}: the day of the change has passed and the record shows no remedy. Ask {Contacts.Executive} which level holds.");

    public static readonly Caveat TerminationReserved = new(
        "termination-reserved", $"Below Select's thresholds and without a plan to reach them, Akamai keeps the right to end the partnership. The guide does not say that it will: agree a plan with {Contacts.Executive}.");

    public static Caveat YearEndUnknown(IEnumerable<string> regions, int year) => new(
        "year-end-unknown", $"For {Wording.List(regions)} the record of {year} does not show whether a threshold is passed, so the risk at the year end there is open.");

    public static readonly Caveat PromotionIsAkamais = new(
        "promotion-is-akamais", $"The record supports it; Akamai decides and gives notice. Tell {Contacts.Executive} that you qualify.");

    // ---- Product compliance

    public static Caveat TwoSchemes(int salesSpecialists, int salesEngineers) => new(
        "two-schemes", $"Product compliance and the staffing of a level are counted separately. Select's minimum staff is not yet Basic for a product, which needs {salesSpecialists} Sales Specialists and {salesEngineers} Sales Engineers.");

    public static Caveat BorrowedArchitects(IEnumerable<string> names) => new(
        "borrowed-architects", $"{Wording.List(names)}: counted as Solutions Architect by an API Security or Guardicore certificate, as the guide's footnote has it. Advanced hangs on that; confirm with {Contacts.Executive}.");

    public static Caveat WithoutProduct(int certificates) => new(
        "without-product", $"{certificates} certificate{(certificates is 1 ? " names" : "s name")} no product and cannot count for one. If a product is missing in the record, have it added.");

    // ---- Ask An Expert

    public static Caveat ArchitectReading(int with, int without, int need) => new(
        "architect-reading", $"With Security Architect and GCSE certificates it is {with} of {need}, without them {without}. Elsewhere the guide counts them as Solutions Architect; for Ask An Expert it does not say.");

    public static Caveat LevelMinimumIsLess(Level level, int minimum, int need) => new(
        "level-minimum-is-less", $"{level} is a level that can qualify, but its own staffing minimum is {minimum} Solutions Architect{(minimum is 1 ? "" : "s")} and Ask An Expert asks for {need}.");

    public static Caveat SponsoredCriteria(bool sponsored) => new(
        "sponsored-criteria", sponsored
            ? $"A sponsor is on record. Whether the other criteria also hold for a sponsored partner the guide leaves open: ask {Contacts.Executive}."
            : $"Access at this level comes through sponsorship by the Akamai account team; the other criteria may also apply. Ask {Contacts.Executive} to sponsor you.");

    public static Caveat YearReading(int year, int? now, int? before, int need) => new(
        "year-reading", $"\"Per year\" is read as the calendar year: {now?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing on record"} in {year}, {before?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing on record"} in {year - 1}, {need} needed. Proofs of concept and integrations count together.");

    public static Caveat CertificatesOrPeople(int certificates) => new(
        "certificates-or-people", $"The guide counts certifications; here people are counted. Counted one by one there are {certificates} certificates.");

    public static Caveat ReviewClock(int months) => new(
        "review-clock", $"Akamai reviews activity every {months} months. From which day it counts is not said; here it is the last case, or the enrolment.");

    public static Caveat QuietTooLong(DateOnly since) => new(
        "quiet-too-long", $"No case is on record since {Day.Text(since)}. Partners that do not use Ask An Expert may be removed; raise a case or talk to {Contacts.Executive}. Enrolling again is possible on request.");

    // ---- What-ifs, plans and calculators

    public static readonly Caveat OnlyWhatIsSupposed = new(
        "only-what-is-supposed", "Only what is supposed is looked at. Other certificates count as renewed in time, an agreed plan is followed by the next, and figures stay as they are on record.");

    public static readonly Caveat NoticeAssumed = new(
        "notice-assumed", "The guide has Akamai give notice without delay. The same day is assumed, so the change cannot come earlier; a later notice moves it.");

    public static readonly Caveat EveryRegion = new(
        "every-region", $"The level is taken to be the highest that every region supports. The guide does not say how regions count together: ask {Contacts.Executive}.");

    public static Caveat LevelHangsOn(IEnumerable<string> unknown) => new(
        "level-hangs-on-record", $"Which level follows also hangs on {Wording.List(unknown)}: not passed by the record, not missed either. With it the level may be higher.");

    public static Caveat NoLevelSupported(IEnumerable<string> lacking) => new(
        "no-level-supported", $"Not even Select would be supported then: {Wording.List(lacking)}. Which level Akamai assigns in that case the guide does not say: ask {Contacts.Executive}.");

    public static readonly Caveat NoLevelOnRecord = new(
        "no-level-on-record", $"No level is on record, so the partner is taken as below Select. If Akamai has assigned one, have it recorded.");

    public static Caveat SupposedAlone(string what, Geography geography) => new(
        "supposed-alone", $"No {what} of {geography.Name()} is on record, so only what is supposed is counted.");

    public static readonly Caveat RenewedAfterWindow = new(
        "renewed-after-window", "The certificate is renewed after its renewal days. The guide does not say that this is possible; it may have to be passed anew.");

    public static readonly Caveat NewCertificateWithoutProduct = new(
        "new-certificate-without-product", "Supposed certificates name no product, so they count for the staffing of a level and not for the compliance of a product.");

    public static readonly Caveat PromotionYear = new(
        "promotion-year", "The guide does not say which year's figures count for a promotion: those so far, or those of the year before.");

    public static Caveat WouldShare(IEnumerable<string> names) => new(
        "would-share", $"{Wording.List(names)} would count in more than one role. The guide speaks of shared staff but does not confirm it for these minimums.");

    public static readonly Caveat RenewalOfLapsed = new(
        "renewal-of-lapsed", "For a certificate that has lapsed the guide does not say whether renewing is enough or it has to be passed anew. Either way it is one certificate to get.");

    public static Caveat PlanReviewClock(int months) => new(
        "plan-review-clock", $"The guide asks for a review every {months} months without saying from which day. Here it is the last review, or the day the plan was agreed.");

    public static readonly Caveat CaseIsNoNotice = new(
        "case-is-no-notice", $"Opening a support case is not the notice. It goes to {Contacts.Executive}, in writing or by e-mail.");

    public static readonly Caveat CreditClock = new(
        "credit-clock", "The guide adds the days for the information to those for the notice without saying from which day. They are counted from the notice here, which is the earlier and safe reading.");

    public static Caveat HolidaysUnknown(Geography geography) => new(
        "holidays-unknown", $"No holidays of {geography.Name()} are set, so every weekday is counted as a business day, which is the earlier and safe reading. The channel team can set them.");

    public static Caveat WhichCalendar(Geography geography) => new(
        "which-calendar", $"Counted in the business days of {geography.Name()}, as set by your channel team. The guide does not say whose business days count.");

    public static readonly Caveat ProductServiceLevel = new(
        "product-service-level", "This is about the service level of the product in its SLA, not about how fast support responds.");
}
