transparencyChoice.kind("contracts",{
"label":"Contract",
"plural":"Contracts",
"state":"State",
"fields":["Buyer","Supplier","Systems","Open contracting ID","Notices","Procedure","Award criteria","Bidders","Value","Maximum value","Cost by year","Funding","Signed","First made public","Start","End","Latest end","Decision on renewal due","Break clauses","Clauses","Performance indicators","Terms of access to data","Amendments","Termination","Challenges","Documents"],
"firsts":["ask-wexbridge"]
});
